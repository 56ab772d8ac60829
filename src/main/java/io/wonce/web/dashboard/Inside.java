package io.wonce.web.dashboard;

import io.wonce.app.Visitor;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.chat.Surface;
import io.wonce.domain.counting.Almanac;
import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.web.dashboard.view.Shell;
import io.wonce.words.Phrases;
import io.wonce.words.Words;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Somebody who is signed in, on their way to a page.
 *
 * @param visitor who
 * @param shell what stands around the page
 * @param words our voice in their language
 * @param now when they look
 */
record Inside(Visitor visitor, Shell shell, Words words, Instant now) {
    /** Whose ledger they see; there is no way to ask for another one. */
    OrganisationId organisation() {
        return visitor.organisation().id();
    }

    /** Who changes what they change here. */
    Actor actor() {
        return new Actor(visitor.person(), Surface.PAGE);
    }

    Phrases say() {
        return words.phrases(now);
    }

    /** The calendar of their organisation. */
    Almanac almanac() {
        Organisation organisation = visitor.organisation();
        LocalDate today = now.atZone(organisation.zone()).toLocalDate();
        return new Almanac(today, organisation.weekStart(), organisation.fiscalStart());
    }
}
