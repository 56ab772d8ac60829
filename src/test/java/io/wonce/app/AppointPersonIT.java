package io.wonce.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.command.AnswerCommand;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.chat.Role;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Click;
import io.wonce.domain.outgoing.Problem;
import io.wonce.domain.outgoing.Resolution;
import io.wonce.domain.outgoing.Resolution.Refusal;
import io.wonce.domain.outgoing.Verb;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sales manager need not be an administrator of the chat. */
final class AppointPersonIT {
    private static final Answer ADMINS_ONLY =
            new Answer.Resolved(Verb.SETTINGS, new Resolution.Refused(Refusal.ADMINS_ONLY));
    private static final Answer MANAGERS_ONLY =
            new Answer.Resolved(Verb.SETTINGS, new Resolution.Refused(Refusal.MANAGERS_ONLY));

    private SalesFloor floor;

    @BeforeEach
    void open() {
        floor = TestLedger.salesFloor();
        floor.says(floor.sanne, "win Bloom 7000 signed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<@u-sanne>", "<@u-sanne|sanne>", "@sanne", "Sanne", "<at>sanne</at>"})
    void who_is_appointed_may_what_a_manager_may(String mention) {
        AnnouncementId win = floor.says(floor.jan, "win Acme 12500 signed");
        assertThat(floor.click(floor.sanne, new Click.Open(win))).isInstanceOf(Resolution.Refused.class);

        types(floor.maria, "settings manager " + mention);

        assertThat(floor.click(floor.sanne, new Click.Open(win))).isInstanceOf(Resolution.Done.class);
        assertThat(types(floor.sanne, "settings amounts off")).isInstanceOf(Answer.SettingsShown.class);
        assertThat(types(floor.sanne, "publish last week")).isInstanceOf(Answer.Published.class);
    }

    @Test
    void the_platform_does_not_take_an_appointment_back() {
        types(floor.maria, "settings manager <@u-sanne>");

        floor.says(floor.sanne, "win Vlot 100 signed");

        assertThat(role(floor.sanne.ref())).isEqualTo(Role.MANAGER);
        assertThat(floor.<Role>read(
                        books -> books.people().named("sanne").get(0).role()))
                .isEqualTo(Role.MANAGER);
    }

    @Test
    void an_appointment_is_taken_back_by_a_manager() {
        types(floor.maria, "settings manager @sanne");
        types(floor.maria, "settings no-manager @sanne");

        assertThat(types(floor.sanne, "settings amounts off")).isEqualTo(MANAGERS_ONLY);
        assertThat(role(floor.sanne.ref())).isEqualTo(Role.MEMBER);

        types(floor.maria, "settings manager @sanne");
        assertThat(role(floor.sanne.ref())).isEqualTo(Role.MANAGER);
    }

    @Test
    void where_nobody_is_an_admin_managers_are_and_from_then_on_they_are_not() {
        floor.says(floor.jan, "win Vlot 100 signed");
        types(floor.maria, "settings manager @jan");
        assertThat(types(floor.maria, "settings admin @sanne")).isInstanceOf(Answer.SettingsShown.class);

        assertThat(role(floor.sanne.ref())).isEqualTo(Role.ADMIN);
        for (Person manager : new Person[] {floor.maria, floor.jan}) {
            assertThat(types(manager, "settings amounts off")).isInstanceOf(Answer.SettingsShown.class);
            assertThat(types(manager, "settings manager @maria")).isEqualTo(ADMINS_ONLY);
            assertThat(types(manager, "settings no-admin @sanne")).isEqualTo(ADMINS_ONLY);
            assertThat(types(manager, "token new bi read")).isInstanceOf(Answer.TokenRefused.class);
            assertThat(types(manager, "token")).isInstanceOf(Answer.TokenRefused.class);
            assertThat(types(manager, "webhook new bi https://example.com/bi"))
                    .isInstanceOf(Answer.WebhookRefused.class);
            assertThat(new ChooseSecondReader(floor.ledger, floor.desk.clock())
                            .choose(floor.organisation, new SecondReaderChange.Off(), floor.commanding(manager)))
                    .isEqualTo(ADMINS_ONLY);
        }
        assertThat(types(floor.sanne, "token new bi read")).isInstanceOf(Answer.TokenMade.class);
        assertThat(types(floor.sanne, "publish last week")).isInstanceOf(Answer.Published.class);
    }

    @Test
    void who_is_an_admin_no_longer_is_a_manager_still() {
        floor.says(floor.jan, "win Vlot 100 signed");
        types(floor.maria, "settings admin @jan");
        types(floor.jan, "settings admin @sanne");
        types(floor.jan, "settings no-admin @sanne");

        assertThat(role(floor.sanne.ref())).isEqualTo(Role.MANAGER);
        types(floor.jan, "settings no-admin @jan");
        assertThat(types(floor.maria, "settings no-manager @sanne"))
                .as("nobody is an admin now")
                .isInstanceOf(Answer.SettingsShown.class);
    }

    @Test
    void who_runs_the_chat_is_an_admin() {
        Person owner = SalesFloor.person("owner", Role.ADMIN);
        floor.says(owner, "win Kern 7000 signed");

        assertThat(types(owner, "token new bi read")).isInstanceOf(Answer.TokenMade.class);
        assertThat(types(owner, "settings manager @sanne")).isInstanceOf(Answer.SettingsShown.class);
        assertThat(types(floor.maria, "token new other read")).isInstanceOf(Answer.TokenRefused.class);
    }

    @Test
    void nobody_appoints_themselves() {
        assertThat(types(floor.sanne, "settings manager <@u-sanne>")).isEqualTo(ADMINS_ONLY);
        assertThat(types(floor.sanne, "settings manager @sanne")).isEqualTo(ADMINS_ONLY);
        assertThat(role(floor.sanne.ref())).isEqualTo(Role.MEMBER);
    }

    @Test
    void who_was_never_seen_is_appointed_by_mention() {
        Answer answer = types(floor.maria, "settings manager <@u-dana|dana>");

        assertThat(((Answer.SettingsShown) answer).managers()).containsExactly("dana");
        Person dana = SalesFloor.person("dana", Role.MEMBER);
        assertThat(types(dana, "settings amounts off")).isInstanceOf(Answer.SettingsShown.class);
    }

    @Test
    void a_robot_stays_a_robot() {
        floor.says(floor.robot, "win Acme 12500 signed");

        types(floor.maria, "settings manager @crm");

        assertThat(types(floor.robot, "settings amounts off")).isEqualTo(MANAGERS_ONLY);
        assertThat(role(floor.robot.ref())).isEqualTo(Role.ROBOT);
    }

    @Test
    void a_name_that_nobody_or_two_people_have_is_not_guessed() {
        Person otherSanne = new Person(
                new PersonRef(Platform.BROWSER, "u-2"), "Sanne", Role.MEMBER, Optional.empty(), floor.jan.language());
        floor.says(otherSanne, "win Vlot 100 signed");

        assertThat(types(floor.maria, "settings manager @Nobody"))
                .isInstanceOfSatisfying(
                        Answer.Mistake.class,
                        mistake -> assertThat(mistake.problem()).isEqualTo(Problem.UNKNOWN_PERSON));
        assertThat(types(floor.maria, "settings manager @sanne")).isInstanceOf(Answer.Mistake.class);
        assertThat(types(floor.maria, "settings manager"))
                .isInstanceOfSatisfying(
                        Answer.Mistake.class,
                        mistake -> assertThat(mistake.problem()).isEqualTo(Problem.NO_VALUE));
    }

    private Answer types(Person who, String command) {
        MessageRef key = MessageRef.ofCommand(SalesFloor.WINS, who.name() + command);
        return new AnswerCommand(floor.desk)
                .answer(
                        floor.organisation,
                        who,
                        SalesFloor.WINS,
                        command,
                        key,
                        floor.desk.clock().instant());
    }

    private Role role(PersonRef ref) {
        return floor.read(books -> books.people().find(ref).orElseThrow().role());
    }
}
