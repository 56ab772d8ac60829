package io.wonce.web.tryout.view;

/**
 * Something to choose while typing.
 *
 * @param value what choosing it gives
 * @param label what it says
 * @param detail small print; blank where there is none
 */
public record OptionView(String value, String label, String detail) {}
