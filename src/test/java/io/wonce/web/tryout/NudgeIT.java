package io.wonce.web.tryout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.wonce.app.HandClock;
import io.wonce.app.NudgePeople;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.Expectation;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.organisation.Organisation;
import io.wonce.postgres.Database;
import io.wonce.postgres.TestDatabase;
import io.wonce.web.Http;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.junit.jupiter.api.Test;

/** In the try-out chat, Wonce nudges somebody in a conversation of their own. */
final class NudgeIT {
    private static final DealId ACME = new DealId(1);

    private final Database database = TestDatabase.shared();
    private final Organisation organisation = TestDatabase.english();

    @Test
    void a_nudge_stands_in_a_conversation_of_ones_own_and_is_answered_there() {
        try (TryoutHouse house = TryoutHouse.open(database, organisation)) {
            Http browser = new Http(house.server());
            assertThat(browser.get("/?as=sanne").body()).doesNotContain("@Wonce</title>", "room-direct");
            say(browser, "/deal won Acme 12.5k verbal yes");
            nudge();

            await().untilAsserted(
                            () -> assertThat(browser.get("/?as=sanne").body()).contains("room-direct"));
            String alone = browser.get("/?as=sanne&in=direct:sanne&lang=en").body();
            assertThat(alone).contains("not signed yet", "reached:1:SIGNED", "New date", "end:1", "snooze:1");
            assertThat(browser.get("/?as=daan&in=direct:sanne&lang=en").body()).doesNotContain("not signed yet");

            String day = LocalDate.now(organisation.zone()).plusDays(30).toString();
            assertThat(post(browser, "/tryout/date?as=daan&lang=en", "deal=1&date=" + day))
                    .isEqualTo(200);
            assertThat(expected()).isFalse();
            assertThat(post(browser, "/tryout/date?as=sanne&lang=en", "deal=1&date=soon"))
                    .isEqualTo(400);
            assertThat(post(browser, "/tryout/date?as=sanne&lang=en", "deal=1&date=2020-01-01"))
                    .isEqualTo(200);
            assertThat(expected()).isFalse();
            assertThat(post(browser, "/tryout/date?as=sanne&lang=en", "deal=1&date=" + day))
                    .isEqualTo(204);
            assertThat(expected()).isTrue();

            assertThat(post(browser, "/tryout/click?as=sanne&lang=en", "click=reached:1:SIGNED"))
                    .isEqualTo(204);
            assertThat(database.ledger()
                            .<Boolean>write(
                                    organisation.id(),
                                    books -> books.deals()
                                            .find(ACME)
                                            .orElseThrow()
                                            .hasReached(Milestone.SIGNED)))
                    .isTrue();
        }
    }

    /** On the first Tuesday that is at least two weeks from now. */
    private void nudge() {
        Instant tuesday = LocalDate.now(organisation.zone())
                .plusDays(15)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY))
                .atTime(10, 0)
                .atZone(organisation.zone())
                .toInstant();
        HandClock clock = new HandClock(tuesday.plus(Duration.ofMinutes(1)));
        assertThat(new NudgePeople(database.ledger(), clock).nudge(organisation.id()))
                .isEqualTo(1);
    }

    private boolean expected() {
        return database.ledger()
                .<Boolean>write(
                        organisation.id(),
                        books -> books.deals()
                                .find(ACME)
                                .orElseThrow()
                                .description()
                                .expectation()
                                .flatMap(Expectation::closeDate)
                                .isPresent());
    }

    private static void say(Http browser, String text) {
        assertThat(post(browser, "/tryout/say?as=sanne&lang=en", "key=k1&text=" + text.replace(" ", "+")))
                .isEqualTo(200);
    }

    private static int post(Http browser, String path, String form) {
        return browser.post(path, form).statusCode();
    }
}
