package io.wonce.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Platform;
import io.wonce.slack.fake.FakeMessage;
import io.wonce.slack.fake.FakePerson;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

final class SlackDashboardIT {
    @AutoClose
    private final SlackHouse house = SlackHouse.open();

    @Test
    void who_asks_for_the_dashboard_gets_a_link_that_nobody_else_sees() {
        assertThat(house.jan.command(house.wins, "/deal", "dashboard").acknowledged())
                .isTrue();

        house.soon(() -> assertThat(house.slack.ephemeral(house.jan)).hasSize(1));
        FakeMessage answer = house.slack.ephemeral(house.jan).get(0);
        assertThat(answer.json().toString()).contains("\"url\":\"" + SlackHouse.DASHBOARD + "\"");
        assertThat(house.jan.click(answer, "Open the dashboard").acknowledged()).isTrue();
        assertThat(house.posts()).isEmpty();
        assertThat(house.slack.ephemeral(house.priya)).isEmpty();
    }

    @Test
    void guests_and_people_of_other_companies_get_no_link() {
        FakePerson guest =
                house.workspace.person(SlackHouse.id("U"), "Gus Guest").guest();
        FakePerson stranger =
                house.workspace.person(SlackHouse.id("U"), "Stan Stranger").comesFrom(SlackHouse.id("T"));

        for (FakePerson outsider : List.of(guest, stranger)) {
            outsider.command(house.wins, "/deal", "dashboard");

            house.soon(() -> assertThat(house.slack.ephemeral(outsider)).hasSize(1));
            assertThat(house.slack.ephemeral(outsider).get(0).json().toString())
                    .contains("people of this organisation")
                    .doesNotContain(SlackHouse.DASHBOARD);
        }
    }

    @Test
    void slack_tells_where_a_message_stands_unless_it_is_away() {
        FakeMessage win = house.jan
                .say(house.wins, "🎉 Acme signed! €12,500 for the webshop")
                .message();
        MessageRef ref = new MessageRef(new ChannelRef(Platform.SLACK, house.wins.id()), win.ts());
        Announcement announcement = house.desk
                .ledger()
                .write(house.organisation.id(), books -> books.announcements().of(ref))
                .get(0);

        assertThat(house.permalink(announcement).orElseThrow().toString())
                .startsWith("https://")
                .endsWith("archives/" + house.wins.id() + "/p" + win.ts().replace(".", ""));
        house.slack.faults().down();

        assertThat(house.permalink(announcement)).isEmpty();
    }
}
