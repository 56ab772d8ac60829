package io.wonce.web.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.ChangeChannel;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.chat.Role;
import io.wonce.domain.chat.Surface;
import io.wonce.domain.reading.Attention;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Teams and channels, each with what it brought in. */
final class PartsIT {
    private static final ChannelRef QUIET = new ChannelRef(Platform.SLACK, "C0QUIET");
    private static final Person NOOR = person("noor", "Noor Smit", "North");
    private static final Person SAM = person("sam", "Sam Visser", "South");
    private static final Person TESS = person("tess", "Tess Kok", "West");

    @AutoClose
    private static final BoardHouse HOUSE = BoardHouse.openAt(Instant.parse("2026-11-16T09:00:00Z"));

    private static Clerk meera;

    @BeforeAll
    static void two_teams_sell() {
        SalesFloor floor = new SalesFloor(HOUSE);
        floor.types(NOOR, "/deal won Early 8k signed");
        floor.at("2026-11-23T09:00:00Z");
        floor.types(TESS, "/deal expect Later 1k");
        floor.types(SAM, "/deal won Bloom 3k signed");
        floor.types(NOOR, "/deal won Acme 10k signed");
        floor.types(NOOR, "/deal credit D-4 Noor Smit 60% Sam Visser 40%");
        floor.types(SAM, "/deal won Acme 10k first invoice sent");
        floor.types(SalesFloor.MEERA, "/deal won Crane 2k signed");
        floor.types(SalesFloor.MEERA, "/deal settings digest monthly 1 9:00");
        floor.types(SalesFloor.MEERA, "/deal settings digest daily 17:00 New York");
        floor.says(SAM, "Another order signed! 🎉 40k");
        ChangeChannel settings = new ChangeChannel(HOUSE.desk.ledger(), HOUSE.clock);
        Actor manager = new Actor(SalesFloor.MEERA, Surface.PAGE);
        settings.listen(floor.organisation.id(), QUIET, Attention.QUIET, manager);
        settings.speak(floor.organisation.id(), QUIET, Optional.of(Locale.GERMAN), manager);
        meera = Clerk.of(HOUSE, floor, SalesFloor.MEERA);
    }

    @Test
    void each_team_has_its_people_and_its_share_and_the_shares_add_up() {
        assertThat(meera.reads("/teams?period=2026-W48"))
                .contains("Teams: Week 48", "Unresolved: 1", "Counted from: signed")
                .contains("South Sam Visser 1.4 €7,000")
                .contains("North Noor Smit 0.6 €6,000")
                .contains("West Tess Kok 0 –")
                .contains("In no team Meera Joshi 1 €2,000")
                .contains("All together 4 3 €15,000");
    }

    @Test
    void another_period_is_one_click_away_and_stands_in_the_address() {
        assertThat(meera.reads("/teams")).contains("Teams: Week 48");
        assertThat(meera.reads("/teams?period=2026-W47"))
                .contains("North Noor Smit 1 €8,000", "All together 4 1 €8,000");
        assertThat(meera.opens("/teams").body()).contains("/dashboard/teams?period=2026-11\"");
    }

    @Test
    void behind_the_share_of_a_team_are_its_deals() {
        assertThat(meera.opens("/teams?period=2026-W48").body())
                .contains("/dashboard/deals?period=2026-W48&amp;by=team&amp;group=South\"");
        assertThat(meera.reads("/deals?period=2026-W48&by=team&group=South")).contains("2 deals", "Acme", "Bloom");
    }

    @Test
    void each_channel_has_its_announcements_against_its_orders_and_how_it_is_heard() {
        assertThat(meera.reads("/channels?period=2026-W48"))
                .contains("Channels: Week 48")
                .contains("sales-wins try-out chat 5 1 3 ")
                .contains("Dutch, as everywhere as usual Daily at 17:00, of the day before (America/New_York)"
                        + " Monthly on day 1 at 09:00, of the month before (Europe/Amsterdam)")
                .contains("C0QUIET Slack 0 0 0 – German only where all but certain")
                .contains("All together 5 1 3");
    }

    @Test
    void in_a_week_without_any_a_channel_tells_when_it_was_heard_last() {
        assertThat(meera.reads("/channels?period=2026-W40")).contains("All together 0 0 0", "C0QUIET");
        assertThat(meera.reads("/channels?period=2026-W47")).contains("sales-wins try-out chat 1 0 1 23 Nov");
    }

    @Test
    void a_period_that_makes_no_sense_is_told() {
        HttpResponse<String> answer = meera.opens("/channels?period=yesteryear");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(NumbersIT.text(answer.body())).contains("“yesteryear” is not something I know.", "Week 48");
    }

    @Test
    void another_organisation_sees_nothing_of_it() {
        String theirs = new SalesFloor(HOUSE).cookie(SalesFloor.MEERA);

        for (String path : new String[] {"teams", "channels"}) {
            assertThat(NumbersIT.text(HOUSE.page("/dashboard/" + path + "?period=2026-W48", theirs)
                            .body()))
                    .doesNotContain("South", "Noor", "C0QUIET", "sales-wins", "€");
        }
    }

    private static Person person(String id, String name, String team) {
        Person member = SalesFloor.person(id, name, Role.MEMBER);
        return new Person(member.ref(), name, Role.MEMBER, Optional.of(team), member.language());
    }
}
