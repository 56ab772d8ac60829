package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.app.port.SecondReadings;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.organisation.Convention;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.organisation.SecondReading;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Resolution;
import io.wonce.domain.outgoing.Resolution.Refusal;
import io.wonce.domain.outgoing.Verb;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An admin switches a second reader on, or off. */
public final class ChooseSecondReader {
    private static final Logger LOG = LoggerFactory.getLogger(ChooseSecondReader.class);

    private final Ledger ledger;
    private final InstantSource clock;

    public ChooseSecondReader(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Does so.
     *
     * @return {@link Answer.SettingsShown}, or {@link Answer.Resolved} with the refusal for who is no admin
     */
    public Answer choose(OrganisationId organisation, SecondReaderChange change, Actor actor) {
        return choose(organisation, change, known -> true, actor);
    }

    /** The same, unless it stands otherwise with the second reader than somebody took it for, as {@code stands} tells. */
    public Answer choose(
            OrganisationId organisation, SecondReaderChange change, Predicate<SecondReading> stands, Actor actor) {
        Answer answer = ledger.write(organisation, books -> choose(books, change, stands, actor));
        if (answer instanceof Answer.SettingsShown shown) {
            LOG.info(
                    "organisation {} has its second reader {}",
                    organisation,
                    shown.secondReader().choice().isPresent() ? "on" : "off");
        }
        return answer;
    }

    private Answer choose(Books books, SecondReaderChange change, Predicate<SecondReading> stands, Actor actor) {
        books.settings().lock();
        if (!new Permission(books, actor).administers()) {
            return new Answer.Resolved(Verb.SETTINGS, new Resolution.Refused(Refusal.ADMINS_ONLY));
        }
        SecondReadings readings = books.secondReadings();
        SecondReading before = Conventions.shown(books, clock.instant(), false).secondReader();
        if (!stands.test(before)) {
            return new Answer.Resolved(Verb.SETTINGS, new Resolution.Refused(Refusal.CHANGED_SINCE));
        }
        if (change instanceof SecondReaderChange.On on) {
            readings.choose(on.choice(), on.key());
        } else if (change instanceof SecondReaderChange.Off) {
            readings.switchOff();
        }
        Answer.SettingsShown after = Conventions.shown(books, clock.instant(), true);
        new HouseLog(books, actor, clock.instant())
                .arranged(Convention.SECOND_READER, Optional.empty(), shown(before), shown(after.secondReader()))
                .settings();
        return after;
    }

    /** Without its key. */
    private static String shown(SecondReading reading) {
        return reading.choice()
                .map(choice -> choice.address().value() + " " + choice.model() + " " + choice.monthlyBudget())
                .orElse("");
    }
}
