package io.wonce.web.dashboard.view;

/**
 * Before a screen is hung.
 *
 * @param shell what stands around it
 * @param ticket the link that hangs it with one click
 */
public record HangPage(Shell shell, String ticket) {}
