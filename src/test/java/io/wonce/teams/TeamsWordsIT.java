package io.wonce.teams;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.domain.announcement.Announcement;
import io.wonce.teams.fake.FakeColleague;
import io.wonce.teams.fake.FakeConversation;
import io.wonce.teams.fake.FakeDelivery;
import io.wonce.teams.fake.FakePost;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What people ask of Wonce in Teams, in front of others or alone. */
final class TeamsWordsIT {
    private static final String WIN = "Acme getekend, 12,5k 🎉";

    @AutoClose
    private final TeamsHouse house = TeamsHouse.open();

    @Test
    void a_command_is_done_in_a_channel_and_alone() {
        FakePost typed = house.jan.say(house.wins, "@Wonce deal won Globex 30k signed");
        FakePost alone = house.priya.say(house.tenant.personalChat(house.priya), "won Initech 5k signed");

        assertThat(house.prompt(typed).text()).contains("Globex", "D-1");
        assertThat(house.prompt(alone).text()).contains("Initech", "D-2");
        assertThat(house.count().orders()).isEqualTo(2);
        assertThat(house.count().announcements()).isEqualTo(2);
    }

    @Test
    void a_command_that_comes_again_is_done_once() {
        house.jan.click(house.prompt(house.jan.say(house.wins, WIN)), "New order");
        house.jan.click(house.prompt(house.jan.say(house.wins, "Quiltwerk signed! €30,000 🎉")), "New order");
        FakeConversation alone = house.tenant.personalChat(house.jan);

        FakePost undo = house.jan.say(alone, "undo");
        FakeDelivery delivery = house.teams.last();
        IntStream.range(0, 4).forEach(again -> house.teams.again(delivery));

        house.prompt(undo);
        house.quiet();
        assertThat(alone.answers(undo)).hasSize(1);
        assertThat(house.count().orders()).isEqualTo(1);
    }

    @Test
    void what_looks_like_a_mention_in_a_personal_chat_is_none() {
        FakeConversation alone = house.tenant.personalChat(house.jan);

        FakePost typed = house.jan.say(alone, "@wonce: won Globex 30k signed");

        assertThat(house.prompt(typed).text()).contains("Globex", "D-1");
        house.quiet();
        assertThat(alone.answers(typed))
                .filteredOn(answer -> answer.text().contains("Noted"))
                .hasSize(1);
        assertThat(house.count().orders()).isEqualTo(1);
    }

    @Test
    void the_way_to_the_dashboard_is_told_to_who_asks_and_to_nobody_else() {
        FakeConversation alone = house.tenant.personalChat(house.dana);
        house.dana.say(alone, "help");

        FakePost asked = house.dana.say(house.wins, "@Wonce dashboard");
        house.quiet();

        assertThat(house.wins.answers(asked)).isEmpty();
        house.soon(() -> assertThat(alone.botPosts())
                .anySatisfy(post -> assertThat(post.content().toString())
                        .contains("Action.OpenUrl", TeamsHouse.DASHBOARD, TeamsHouse.IN_TEAMS)));
    }

    @Test
    void a_win_may_begin_with_the_board_that_approved_it() {
        FakePost said = house.jan.say(house.wins, "@Wonce Board approved, Acme signed 20k 🎉");

        assertThat(house.prompt(said).text()).contains("Acme");
        assertThat(house.count().announcements()).isEqualTo(1);
    }

    @Test
    void guests_and_people_of_other_companies_get_no_way_to_the_dashboard() {
        house.dana.becomesGuest();
        house.jan.comesFrom("11111111-2222-4333-8444-555555555555");

        for (FakeColleague outsider : List.of(house.dana, house.jan)) {
            FakeConversation alone = house.tenant.personalChat(outsider);
            FakePost asked = outsider.say(alone, "dashboard");

            assertThat(house.prompt(asked).content().toString())
                    .contains("people of this organisation")
                    .doesNotContain(TeamsHouse.DASHBOARD, TeamsHouse.IN_TEAMS);
        }
    }

    @Test
    void a_message_in_a_channel_has_an_address_that_names_its_tenant() {
        FakePost win = house.jan.say(house.wins, WIN);
        house.prompt(win);
        Announcement announcement =
                house.look(books -> books.announcements().unresolved(1)).get(0);

        assertThat(house.permalink(announcement).orElseThrow().toString())
                .startsWith("https://teams.microsoft.com/l/message/19%3A")
                .endsWith("/" + win.id() + "?tenantId=" + house.tenant.id() + "&parentMessageId=" + win.id());
    }

    @Test
    void help_and_what_waits_are_told() {
        house.prompt(house.jan.say(house.wins, WIN));

        FakePost help = house.dana.say(house.wins, "@Wonce help");
        FakePost waiting = house.dana.say(house.tenant.personalChat(house.dana), "unresolved");

        assertThat(house.prompt(help).text())
                .contains("@Wonce won", "@Wonce count")
                .doesNotContain("/deal");
        assertThat(house.prompt(waiting).text()).contains("Acme");
    }

    @Test
    void a_question_is_answered_in_the_language_of_who_asks() {
        house.jan.speaks("nl-NL");

        FakePost asked = house.jan.say(house.wins, "@Wonce hoeveel orders deze week?");
        FakePost alone = house.jan.say(house.tenant.personalChat(house.jan), "hoeveel opdrachten deze week?");

        assertThat(house.prompt(asked).text()).contains("opdracht");
        assertThat(house.prompt(alone).text()).contains("opdracht");
    }

    @Test
    void a_question_may_name_somebody() {
        FakePost asked = house.dana.say(house.wins, "@Wonce how many orders this week? @Priya Shah wants to know");

        assertThat(house.prompt(asked).text()).contains("no orders yet");
    }

    @Test
    void a_bot_with_brackets_in_its_name_is_spoken_to() {
        house.tenant.callBot("Wonce (dev)");

        FakePost asked = house.dana.say(house.wins, "@Wonce (dev) count");

        assertThat(house.teams.last().activity().path("text").asText()).isEqualTo("<at>Wonce (dev)</at> count");
        assertThat(house.prompt(asked).text()).contains("no orders yet");
    }

    @Test
    void what_is_not_understood_is_met_with_what_would_be() {
        FakePost odd = house.dana.say(house.wins, "@Wonce make me a sandwich");
        FakePost hello = house.dana.say(house.wins, "@Wonce");

        assertThat(house.prompt(odd).text()).contains("@Wonce count").doesNotContain("/deal");
        assertThat(house.prompt(hello).text()).isNotBlank();
        FakePost misspelt = house.dana.say(house.tenant.personalChat(house.dana), "@Wonce cuont week");
        assertThat(house.prompt(misspelt).text()).contains("@Wonce count week");
    }

    @Test
    void a_code_to_join_is_told_to_the_manager_alone() {
        house.dana.install(house.wins);

        FakePost asked = house.dana.say(house.wins, "@Wonce join");

        FakeConversation alone = house.tenant.personalChat(house.dana);
        house.soon(() -> assertThat(alone.botPosts()).hasSize(1));
        assertThat(alone.botPosts().get(0).text()).contains("WONCE-");
        house.quiet();
        assertThat(house.wins.answers(asked)).isEmpty();
        FakePost refused = house.jan.say(house.wins, "@Wonce join");
        assertThat(house.prompt(refused).text()).contains("Only an admin");
    }
}
