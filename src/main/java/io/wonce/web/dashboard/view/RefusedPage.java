package io.wonce.web.dashboard.view;

/**
 * Something that was not done, where there is no page to tell it on.
 *
 * @param shell what stands around it
 * @param why a sentence
 * @param back where to go on
 */
public record RefusedPage(Shell shell, String why, String back) {}
