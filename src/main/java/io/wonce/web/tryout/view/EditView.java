package io.wonce.web.tryout.view;

import io.wonce.web.page.PageText;

/**
 * A message that its author changes.
 *
 * @param text the words of the page
 * @param visit who changes it
 * @param id the message
 * @param typed what it says now
 */
public record EditView(PageText text, Visit visit, String id, String typed) {}
