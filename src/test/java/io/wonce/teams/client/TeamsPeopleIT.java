package io.wonce.teams.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.wonce.app.MatchAccounts;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Conversation;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.chat.Role;
import io.wonce.domain.outgoing.Outgoing;
import io.wonce.postgres.TestDatabase;
import io.wonce.teams.fake.FakeColleague;
import io.wonce.teams.fake.FakeConversation;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class TeamsPeopleIT {
    private final TeamsOutside outside = new TeamsOutside(TeamsOutside.stepping());
    private final FakeConversation channel = outside.tenant.channel("wins").add(outside.jan);
    private final ChannelRef wins = outside.ref(channel);
    private final TeamsPeople people = new TeamsPeople(
            outside.connector, outside.addresses, TestDatabase.shared().ledger());

    @AfterEach
    void close() {
        people.close();
        outside.close();
    }

    @Test
    void a_person_is_who_the_activity_says_and_the_roster_has_the_rest() {
        Account jan = account(outside.jan, "Jan de Boer");

        Person person = people.person(outside.workspace, wins, jan);

        assertThat(person)
                .isEqualTo(new Person(
                        outside.person(),
                        "Jan de Boer",
                        Role.MEMBER,
                        Optional.empty(),
                        Locale.forLanguageTag("nl-NL")));
        assertThat(people.zone(outside.workspace, jan)).isEqualTo(ZoneId.of("Europe/Amsterdam"));
        assertThat(outside.teams.requests()).isEmpty();

        assertThat(people.email(outside.workspace, wins, jan)).contains("jan@acme.example");
        assertThat(people.email(outside.workspace, wins, jan)).contains("jan@acme.example");
        assertThat(outside.teams.requests()).hasSize(1);
    }

    @Test
    void who_is_known_elsewhere_by_the_same_address_is_asked_whether_that_is_one_person() {
        Person slackJan = new Person(
                new PersonRef(Platform.SLACK, "U0JAN"), "Jan", Role.MEMBER, Optional.empty(), Locale.ENGLISH);
        new MatchAccounts(TestDatabase.shared().ledger())
                .match(outside.organisation.id(), slackJan, "Jan@acme.example");
        Account jan = account(outside.jan, "Jan de Boer");
        Person person = people.person(outside.workspace, wins, jan);

        people.meet(outside.workspace, wins, jan, person);
        people.meet(outside.workspace, wins, jan, person);

        Conversation direct = Conversation.in(ChannelRef.direct(person.ref()));
        await().untilAsserted(() -> assertThat(TestDatabase.posted(outside.organisation.id(), direct))
                .singleElement()
                .isInstanceOf(Outgoing.SameQuestion.class));
        assertThat(outside.teams.requests()).hasSize(1);
    }

    @Test
    void an_address_that_another_company_vouches_for_makes_nobody_a_colleague() {
        Person slackJan = new Person(
                new PersonRef(Platform.SLACK, "U0JAN"), "Jan", Role.MANAGER, Optional.empty(), Locale.ENGLISH);
        new MatchAccounts(TestDatabase.shared().ledger())
                .match(outside.organisation.id(), slackJan, "jan@acme.example");
        outside.jan.comesFrom("11111111-2222-4333-8444-555555555555");
        Account jan = account(outside.jan, "Jan de Boer");
        Person person = people.person(outside.workspace, wins, jan);

        people.meet(outside.workspace, wins, jan, person);

        await().untilAsserted(() -> assertThat(outside.teams.requests()).hasSize(1));
        Conversation direct = Conversation.in(ChannelRef.direct(person.ref()));
        await().during(Duration.ofMillis(500))
                .until(() ->
                        TestDatabase.posted(outside.organisation.id(), direct).isEmpty());
    }

    @Test
    void who_has_no_name_in_the_activity_has_one_in_the_roster() {
        assertThat(people.person(outside.workspace, wins, account(outside.jan, ""))
                        .name())
                .isEqualTo("Jan de Boer");
    }

    @Test
    void somebody_whom_the_roster_does_not_have_is_known_as_seen_last_or_by_id() {
        FakeColleague sanne = outside.tenant.person("Sanne Visser", "sanne@acme.example");
        Account blank = account(sanne, "");
        assertThat(people.person(outside.workspace, wins, blank).name()).isEqualTo(sanne.accountId());

        Person seen = people.person(outside.workspace, wins, account(sanne, "Sanne Visser"));
        TestDatabase.shared().ledger().write(outside.organisation.id(), books -> {
            books.people().see(seen);
            return true;
        });

        assertThat(people.person(outside.workspace, wins, blank)).isEqualTo(seen);
        assertThat(people.email(outside.workspace, wins, blank)).isEmpty();
        assertThat(outside.teams.requests()).hasSize(1);
    }

    @Test
    void nobody_waits_longer_than_a_second_and_the_next_one_does_not_wait() throws Exception {
        try (ServerSocket deaf = new ServerSocket(0)) {
            outside.addresses.keep(
                    outside.workspace,
                    wins,
                    URI.create("http://127.0.0.1:" + deaf.getLocalPort() + "/"),
                    Optional.empty(),
                    TeamsOutside.MONDAY.plusSeconds(1));
            Account jan = account(outside.jan, "");

            assertThat(took(() -> people.email(outside.workspace, wins, jan))).isLessThan(Duration.ofMillis(1500));
            assertThat(took(() -> people.email(outside.workspace, wins, jan))).isLessThan(Duration.ofMillis(200));
        }
    }

    @Test
    void a_robot_is_heard_and_never_looked_up() {
        Account crm = new Account("28:crm", Optional.empty(), "CRM", Optional.empty(), Optional.empty());

        assertThat(people.person(outside.workspace, wins, crm).role()).isEqualTo(Role.ROBOT);
        assertThat(people.email(outside.workspace, wins, crm)).isEmpty();
        assertThat(people.zone(outside.workspace, crm)).isEqualTo(outside.organisation.zone());
        assertThat(outside.teams.requests()).isEmpty();
    }

    private static Account account(FakeColleague colleague, String name) {
        return new Account(
                colleague.accountId(),
                Optional.of(colleague.objectId()),
                name,
                Optional.of(Locale.forLanguageTag("nl-NL")),
                Optional.of(ZoneId.of("Europe/Amsterdam")));
    }

    private static Duration took(Runnable work) {
        Instant start = Instant.now();
        work.run();
        return Duration.between(start, Instant.now());
    }
}
