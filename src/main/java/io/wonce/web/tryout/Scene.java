package io.wonce.web.tryout;

import io.wonce.app.port.TryoutRoom;
import io.wonce.domain.chat.Person;
import io.wonce.domain.deal.Sight;
import io.wonce.domain.organisation.Organisation;
import io.wonce.web.page.PageText;
import io.wonce.web.page.Pages;
import io.wonce.web.tryout.view.Visit;
import io.wonce.words.Words;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Function;

/**
 * Where the try-out chat plays.
 *
 * @param organisation whose ledger it writes
 * @param room what was said
 * @param pages the templates
 * @param clock tells the time
 * @param sight tells which amounts somebody may see
 */
record Scene(
        Organisation organisation, TryoutRoom room, Pages pages, InstantSource clock, Function<Person, Sight> sight) {
    Words words(Visit visit) {
        return Words.in(visit.language(), organisation.zone());
    }

    /** The same, for what is answered to who looks. */
    Words answering(Visit visit) {
        return words(visit).seeing(sight.apply(visit.person()));
    }

    PageText text(Visit visit) {
        return PageText.in(visit.language());
    }

    Instant now() {
        return clock.instant();
    }
}
