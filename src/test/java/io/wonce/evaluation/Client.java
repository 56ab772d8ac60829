package io.wonce.evaluation;

import java.util.List;

/**
 * A made-up customer.
 *
 * @param name in full, without legal form
 * @param form its legal form, may be empty
 * @param shorts what people shorten the name to
 * @param english whether its people are spoken to in English
 * @param rep who sells to it
 */
record Client(String name, String form, List<String> shorts, boolean english, String rep) {}
