package io.wonce.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.wonce.app.NudgePeople;
import io.wonce.app.port.Workspaces.Watched;
import io.wonce.domain.chat.Person;
import io.wonce.domain.organisation.Organisation;
import io.wonce.slack.fake.FakeChannel;
import io.wonce.slack.fake.FakeMessage;
import io.wonce.slack.fake.FakePerson;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two workspaces of one company, of which a manager asks for a code in one and another one enters it in the other. */
final class ShareLedgerIT {
    private static final Pattern CODE = Pattern.compile("WONCE-\\w{4}-\\w{4}");
    private static final String WIN = "🎉 Acme has signed! €12,500 for the webshop";

    private final InstallHouse house = new InstallHouse();
    private FakePerson jan;
    private FakePerson priya;
    private FakeChannel wins;
    private FakeChannel oogst;

    @BeforeEach
    void open() {
        jan = installed();
        priya = installed();
        wins = jan.workspace().channel(SlackHouse.id("C"), "sales-wins");
        oogst = priya.workspace().channel(SlackHouse.id("C"), "oogst");
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void a_win_that_is_announced_in_both_workspaces_is_one_deal() {
        Organisation inviting = organisation(jan);

        String joined = types(priya, oogst, "join " + invitation(jan, wins));

        assertThat(joined).contains("have one ledger now", priya.workspace().domain(), inviting.name());
        assertThat(organisation(priya)).isEqualTo(inviting);
        FakeMessage win = jan.say(wins, WIN).message();
        soon();
        jan.click(house.slack.thread(win).get(0), "New order");
        FakeMessage invoice =
                priya.say(oogst, "Acme: first invoice sent, €12,500 💸").message();
        soon();
        assertThat(house.count(jan.workspace().id()).orders()).isEqualTo(1);
        assertThat(house.count(jan.workspace().id()).announcements()).isEqualTo(2);
        assertThat(house.count(jan.workspace().id()).unresolved()).isZero();
        assertThat(house.slack.thread(invoice).get(0).text()).contains("D-1");
        assertThat(types(priya, oogst, "count")).contains("1 order");
    }

    @Test
    void the_one_who_invites_gets_the_link_and_settings_tell_where_wonce_is() {
        String invited = types(jan, wins, "join");
        String code = codeIn(invited);

        assertThat(invited).contains("https://wonce.example.com/slack/install?join=" + code, "/deal join " + code);
        types(priya, oogst, "join " + code);
        String both = List.of(jan.workspace().domain(), priya.workspace().domain()).stream()
                .sorted()
                .map(name -> name + " (Slack)")
                .reduce((one, other) -> one + ", " + other)
                .orElseThrow();
        assertThat(types(jan, wins, "settings")).contains("Places: " + both, "/deal join");
        jan.openHome();
        await().until(() -> house.slack.home(jan).isPresent());
        jan.click(house.slack.home(jan).orElseThrow(), "open_settings");
        assertThat(house.slack.views())
                .anySatisfy(view -> assertThat(view.json().toString()).contains("Places: " + both));
    }

    @Test
    void channels_people_and_roles_go_along() {
        FakePerson sanne = priya.workspace().person(SlackHouse.id("U"), "Sanne Smit");
        sanne.say(oogst, "Good morning");
        types(priya, oogst, "settings manager <@" + sanne.id() + ">");
        types(priya, oogst, "person team <@" + sanne.id() + "> North");
        Organisation before = organisation(priya);

        types(priya, oogst, "join " + invitation(jan, wins));

        assertThat(house.places
                        .workspaces()
                        .watched(house.workspace(priya.workspace().id()).orElseThrow()))
                .extracting(Watched::channel)
                .extracting(channel -> channel.channelId())
                .contains(oogst.id());
        assertThat(types(sanne, oogst, "settings target 10")).contains("Target: 10");
        assertThat(types(jan, wins, "settings")).contains("Target: 10", sanne.id());
        List<Person> left = house.database
                .ledger()
                .write(before.id(), books -> books.people().appointed());
        assertThat(left).isEmpty();
        assertThat(types(jan, wins, "target 10 orders week for North")).contains("0 of 10");
    }

    @Test
    void what_waits_to_be_said_there_is_still_said() {
        FakeMessage question =
                priya.mention(oogst, "how many orders this week?").message();

        types(priya, oogst, "join " + invitation(jan, wins));
        soon();

        assertThat(house.slack.thread(question)).hasSize(1);
    }

    @Test
    void in_a_direct_message_too() {
        FakeChannel direct = priya.workspace().dm(priya);

        priya.say(direct, "join " + invitation(jan, wins));
        soon();

        assertThat(house.slack.lastOfApp(direct).text()).contains("have one ledger now");
        assertThat(organisation(priya)).isEqualTo(organisation(jan));
    }

    @Test
    void a_workspace_with_a_deal_of_its_own_stays_and_loses_nothing() {
        priya.say(oogst, WIN);
        Organisation own = organisation(priya);
        String code = invitation(jan, wins);

        String answer = types(priya, oogst, "join " + code);

        assertThat(answer)
                .contains("would be lost", "changed nothing")
                .doesNotContain(organisation(jan).name());
        assertThat(organisation(priya)).isEqualTo(own);
        assertThat(house.count(priya.workspace().id()).announcements()).isEqualTo(1);
        FakePerson third = installed();
        assertThat(types(third, third.workspace().channel(SlackHouse.id("C"), "c"), "join " + code))
                .contains("have one ledger now");
    }

    @ParameterizedTest
    @ValueSource(strings = {"settings target 10", "settings milestone ordered", "publish last week"})
    void a_workspace_that_decided_something_stays_too(String decision) {
        types(priya, oogst, decision);

        assertThat(types(priya, oogst, "join " + invitation(jan, wins))).contains("would be lost");
    }

    @Test
    void a_code_is_good_once_and_for_a_day_and_a_foreign_one_sounds_the_same() {
        FakePerson third = installed();
        FakeChannel elsewhere = third.workspace().channel(SlackHouse.id("C"), "c");
        String used = invitation(jan, wins);
        types(priya, oogst, "join " + used);
        String ended = invitation(jan, wins);
        Organisation own = organisation(third);

        String foreign = types(third, elsewhere, "join WONCE-0000-0000");
        assertThat(foreign)
                .contains("I don’t know this code")
                .doesNotContain(organisation(jan).name());
        assertThat(types(third, elsewhere, "join " + used)).isEqualTo(foreign);
        assertThat(types(third, elsewhere, "join us")).isEqualTo(foreign);
        house.clock.tick(Duration.ofDays(1));
        assertThat(types(third, elsewhere, "join " + ended)).isEqualTo(foreign);
        assertThat(organisation(third)).isEqualTo(own);
    }

    @Test
    void who_shares_the_ledger_already_is_told_so_and_the_code_stays_good() {
        String code = invitation(jan, wins);

        assertThat(types(jan, wins, "join " + code)).contains("You share this ledger already");
        assertThat(types(priya, oogst, "join " + code)).contains("have one ledger now");
    }

    @Test
    void admins_only_and_the_others_are_told_who_may() {
        FakePerson sanne = priya.workspace().person(SlackHouse.id("U"), "Sanne Smit");
        String code = invitation(jan, wins);

        assertThat(types(sanne, oogst, "join"))
                .contains("Only an admin", "settings admin")
                .doesNotContain("WONCE-");
        assertThat(types(sanne, oogst, "join " + code)).contains("Only an admin");
        assertThat(organisation(priya)).isNotEqualTo(organisation(jan));
    }

    @Test
    void who_guesses_has_to_wait() {
        for (int i = 0; i < 10; i++) {
            assertThat(types(priya, oogst, "join WONCE-0000-000" + i)).contains("I don’t know this code");
        }
        String code = invitation(jan, wins);

        assertThat(types(priya, oogst, "join " + code)).contains("too many wrong codes");
        house.clock.tick(Duration.ofHours(1));
        assertThat(types(priya, oogst, "join " + code)).contains("have one ledger now");
    }

    @Test
    void each_person_is_written_to_through_their_own_workspace() {
        types(priya, oogst, "join " + invitation(jan, wins));
        jan.say(wins, WIN);
        priya.say(oogst, "🎉 Bloom has signed! €900 for the training");
        soon();
        house.clock.tick(Duration.ofHours(25));

        new NudgePeople(house.database.ledger(), house.clock)
                .nudge(organisation(jan).id());
        soon();

        assertThat(house.slack.lastOfApp(jan.workspace().dm(jan)).text()).contains("Acme");
        assertThat(house.slack.lastOfApp(priya.workspace().dm(priya)).text()).contains("Bloom");
    }

    /** The admin of a workspace that installed Wonce by itself. */
    private FakePerson installed() {
        FakePerson admin = house.someone().admin().locale("en-US");
        house.install(house.slack.install(admin));
        return admin;
    }

    private Organisation organisation(FakePerson person) {
        return house.organisation(person.workspace().id());
    }

    private String invitation(FakePerson manager, FakeChannel channel) {
        return codeIn(types(manager, channel, "join"));
    }

    private static String codeIn(String answer) {
        Matcher code = CODE.matcher(answer);
        assertThat(code.find()).as(answer).isTrue();
        return code.group();
    }

    /** What the person alone reads. */
    private String types(FakePerson person, FakeChannel channel, String command) {
        var answer = person.command(channel, "/deal", command).json();
        assertThat(answer.get("response_type").getAsString()).isEqualTo("ephemeral");
        return answer.get("text").getAsString();
    }

    /** One message a second leaves for each channel. */
    private void soon() {
        for (int i = 0; i < 4; i++) {
            house.deliver();
            house.clock.tick(Duration.ofSeconds(2));
        }
    }
}
