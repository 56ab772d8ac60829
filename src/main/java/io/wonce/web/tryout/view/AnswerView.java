package io.wonce.web.tryout.view;

import io.wonce.web.page.PageText;

/**
 * An answer that only the asker sees.
 *
 * @param text the words of the page
 * @param visit who asked
 * @param asked what was typed; blank for a click
 * @param card the answer
 */
public record AnswerView(PageText text, Visit visit, String asked, CardView card) {}
