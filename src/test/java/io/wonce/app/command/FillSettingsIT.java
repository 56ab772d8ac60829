package io.wonce.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.Desk;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.chat.Role;
import io.wonce.domain.chat.Surface;
import io.wonce.domain.linking.Linker;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Resolution;
import io.wonce.domain.outgoing.Resolution.Refusal;
import io.wonce.domain.reading.TestReader;
import io.wonce.postgres.TestDatabase;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Settings that are filled in on one page. */
final class FillSettingsIT {
    private static final Actor MEERA = new Actor(
            new Person(
                    new PersonRef(Platform.BROWSER, "meera"), "Meera", Role.MANAGER, Optional.empty(), Locale.ENGLISH),
            Surface.PAGE);

    private final OrganisationId organisation = TestDatabase.organisation().id();
    private final Desk desk = new Desk(
                    TestDatabase.shared().ledger(),
                    TestReader.shared()::read,
                    new Linker()::decide,
                    InstantSource.system())
            .asking((ours, channel) -> true);

    @Test
    void a_channel_that_shuts_celebrations_out_is_told_also_where_the_milestone_changes_too() {
        Answer answer = fill(
                Map.of(Setting.CHANNEL, "C123", Setting.MILESTONE, "ordered"),
                Map.of(Setting.CHANNEL, "", Setting.MILESTONE, "signed"));

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.SettingsShown.class,
                        shown -> assertThat(shown.shutOut()).containsExactly(new ChannelRef(Platform.BROWSER, "C123")));
    }

    @Test
    void nothing_is_changed_where_one_of_them_changed_since() {
        Answer stale = fill(
                Map.of(Setting.MILESTONE, "ordered", Setting.CURRENCY, "USD"),
                Map.of(Setting.MILESTONE, "signed", Setting.CURRENCY, "GBP"));
        Answer untold = fill(Map.of(Setting.MILESTONE, "ordered"), Map.of());

        assertThat(((Answer.Resolved) stale).resolution()).isEqualTo(new Resolution.Refused(Refusal.CHANGED_SINCE));
        assertThat(((Answer.Resolved) untold).resolution()).isEqualTo(new Resolution.Refused(Refusal.CHANGED_SINCE));
        assertThat(desk.ledger()
                        .<Integer>write(
                                organisation,
                                books -> books.settings().policies().size()))
                .isEqualTo(1);
    }

    private Answer fill(Map<Setting, String> typed, Map<Setting, String> was) {
        return new FillSettings(desk).fill(organisation, typed, was, Platform.BROWSER, Locale.ENGLISH, MEERA);
    }
}
