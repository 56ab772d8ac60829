package io.wonce.web.dashboard.view;

import io.wonce.domain.chat.Person;

/**
 * The question whether somebody is really to be erased.
 *
 * @param shell what stands around it
 * @param person who
 */
public record ErasePage(Shell shell, Person person) {}
