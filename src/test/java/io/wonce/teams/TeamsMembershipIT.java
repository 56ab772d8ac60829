package io.wonce.teams;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.port.Workspace;
import io.wonce.domain.chat.Platform;
import io.wonce.postgres.TestDatabase;
import io.wonce.teams.fake.FakeConversation;
import io.wonce.teams.fake.FakeDelivery;
import io.wonce.teams.fake.FakePost;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Wonce comes into teams and chats in Teams, and leaves them. */
final class TeamsMembershipIT {
    private static final String WIN = "Acme getekend, 12,5k 🎉";

    @AutoClose
    private final TeamsHouse house = TeamsHouse.open();

    @Test
    void an_installation_is_greeted_once_whichever_way_it_is_told() {
        FakeConversation others = house.tenant.channel("others").add(house.dana);

        house.dana.install(house.wins);
        house.dana.installBackwards(others);

        house.soon(() -> assertThat(house.wins.announcements()).hasSize(1));
        house.soon(() -> assertThat(others.announcements()).hasSize(1));
        house.quiet();
        assertThat(house.wins.announcements()).hasSize(1);
        assertThat(others.announcements()).hasSize(1);
        assertThat(others.announcements().get(0).text())
                .contains("I count every order", "@Wonce won")
                .doesNotContain("/deal");
    }

    @Test
    void who_installs_it_first_manages() {
        house.dana.install(house.wins);
        house.jan.install(house.tenant.personalChat(house.jan));

        FakePost mine = house.dana.say(house.wins, "@Wonce settings target 10");
        assertThat(house.prompt(mine).text()).contains("Target: 10");
        FakePost his = house.jan.say(house.wins, "@Wonce settings target 20");
        assertThat(house.prompt(his).text()).contains("Only a manager");
    }

    @Test
    void who_has_it_alone_does_not_manage() {
        house.jan.install(house.tenant.personalChat(house.jan));
        house.dana.install(house.wins);

        FakePost his = house.jan.say(house.wins, "@Wonce settings target 20");
        assertThat(house.prompt(his).text()).contains("Only a manager");
        FakePost hers = house.dana.say(house.wins, "@Wonce settings target 10");
        assertThat(house.prompt(hers).text()).contains("Target: 10");
    }

    @Test
    void beside_slack_nobody_manages_for_having_added_it() {
        Workspace slack =
                new Workspace(Platform.SLACK, "T" + UUID.randomUUID(), house.organisation.id(), "Acme", "U0WONCE");
        TestDatabase.shared().workspaces(Optional.empty()).connect(slack, Optional.empty());

        house.dana.install(house.wins);

        FakePost hers = house.dana.say(house.wins, "@Wonce settings target 10");
        assertThat(house.prompt(hers).text()).contains("Only a manager");
    }

    @Test
    void a_manager_makes_another_one_by_naming_them() {
        house.dana.install(house.wins);

        FakePost appointed = house.dana.say(house.wins, "@Wonce settings manager @Priya Shah");
        house.prompt(appointed);

        FakePost hers = house.priya.say(house.wins, "@Wonce settings target 20");
        assertThat(house.prompt(hers).text()).contains("Target: 20", "Priya Shah");
        FakePost his = house.jan.say(house.wins, "@Wonce settings manager @Jan de Boer");
        assertThat(house.prompt(his).text()).contains("Only an admin");
    }

    @Test
    void where_it_is_thrown_out_it_says_no_more_until_it_is_back() {
        FakePost prompt = house.prompt(house.jan.say(house.wins, WIN));
        house.dana.uninstall(house.wins);
        FakeConversation alone = house.tenant.personalChat(house.jan);
        int requests = house.teams.requests("POST").size();
        house.jan.say(alone, "won Globex 30k signed");
        house.quiet();
        assertThat(house.teams
                        .requests("POST")
                        .subList(requests, house.teams.requests("POST").size()))
                .noneMatch(request -> request.body().contains(house.wins.id()));

        house.dana.install(house.wins);

        house.jan.click(prompt, "New order");
        house.soon(() -> assertThat(prompt.text()).contains("D-2"));
        FakePost asked = house.jan.say(house.wins, "@Wonce count");
        assertThat(house.prompt(asked).text()).contains("2 orders");
    }

    @Test
    void the_newest_address_is_the_one_that_is_answered_to() {
        house.prompt(house.jan.say(house.wins, WIN));

        house.tenant.moveTo("amer");

        FakePost asked = house.jan.say(house.wins, "@Wonce count");
        assertThat(house.prompt(asked).text()).contains("no orders yet");
    }

    @Test
    void an_upgrade_is_no_news() {
        house.dana.install(house.wins);
        house.soon(() -> assertThat(house.wins.announcements()).hasSize(1));
        FakeDelivery delivery = house.teams.last();

        house.teams.bring(
                delivery.activity().deepCopy().put("type", "installationUpdate").put("action", "add-upgrade"));

        house.quiet();
        assertThat(house.wins.announcements()).hasSize(1);
    }
}
