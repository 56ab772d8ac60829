package io.wonce.postgres;

import static io.wonce.postgres.Story.JAN;
import static io.wonce.postgres.Story.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.Desk;
import io.wonce.app.command.AnswerCommand;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.Role;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.outgoing.Verb;
import io.wonce.postgres.UseCaseWalk.Step;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A manager of one organisation calls every use case with real ids of another one, where even the people have the same ids: sees
 * nothing of it and changes nothing there.
 */
final class TenancyIT {
    /** Names nobody's organisation: a credential or a queue decides whose it is, and each has its own test. */
    private static final Map<String, String> OF_NOBODY = Map.ofEntries(
            Map.entry("AdmitWorkspace", "says whose a workspace is; InstallIT and JoinAcrossIT"),
            Map.entry("Crowd", "counts requests, and sees no ledger; TurnstileTest"),
            Map.entry("DeliverOutbox", "takes what waits of all; DeliverOutboxIT"),
            Map.entry("DeliverWebhooks", "takes what waits of all; WebhooksIT"),
            Map.entry("EnterDashboard", "a link is the key; SignInIT"),
            Map.entry("GuessLimit", "guesses are counted by who guesses; JdbiInvitationsIT"),
            Map.entry("HangScreen", "a link is the key; WallIT"),
            Map.entry("Pace", "counts requests, and sees no ledger; PaceTest"),
            Map.entry("RecogniseToken", "a token is the key; TokensIT"),
            Map.entry("RecogniseVisitor", "a session is the key; SignInIT"),
            Map.entry("SecondVoice", "sees a text alone; SecondLookIT"),
            Map.entry("Share", "passes on what is asked of a ledger; ShareTest"),
            Map.entry("Turnstile", "a ticket is the key; TurnstileTest, PacingIT"));

    /** What stands in their books and nowhere else. */
    private static final String[] NAMES = {"Geheim BV", "geheim.example"};

    private static final Story OURS = new Story();
    private static final Story THEIRS = new Story();
    private static final Person MANAGER = new Person(JAN.ref(), JAN.name(), Role.MANAGER, JAN.team(), JAN.language());
    private static Wares wares = new Wares();
    private static Map<String, String> theirs = Map.of();

    @BeforeAll
    static void they_have_something_of_everything() {
        EveryTable.fill(THEIRS, JAN);
        Announcement said = THEIRS.write(
                books -> books.announcements().find(new AnnouncementId(1)).orElseThrow());
        wares = WalkedFloor.of(OURS.organisation.id(), THEIRS.organisation.id(), said, MANAGER, "geheim");
        theirs = TestDatabase.everything(THEIRS.organisation.id());
    }

    @AfterAll
    static void nothing_of_theirs_came_into_ours() {
        assertThat(TestDatabase.everything(OURS.organisation.id()))
                .allSatisfy((table, rows) -> assertThat(rows).doesNotContain(NAMES));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void nobody_else_sees_or_changes_anything(Step step) {
        Object said = step.take(wares);

        assertThat(said.toString()).doesNotContain(NAMES);
        assertThat(touched()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Verb.class)
    void no_command_leads_to_another_ledger(Verb verb) {
        AnswerCommand commands = new AnswerCommand((Desk) wares.make(Desk.class, 0));
        Actor actor = (Actor) wares.make(Actor.class, 0);

        Stream.of("D-1", "#1", "D-1 D-2", "geheim", "week", "list", "revoke geheim", "remove geheim")
                .map(words -> commands.answer(
                        OURS.organisation.id(),
                        actor.person(),
                        Story.WINS,
                        verb.name().toLowerCase(Locale.ROOT) + " " + words,
                        MessageRef.ofCommand(Story.WINS, UUID.randomUUID().toString()),
                        MONDAY))
                .forEach(answer -> assertThat(answer.toString()).doesNotContain(NAMES));

        assertThat(touched()).isEmpty();
    }

    /** The tables in which something of theirs is not as it was. */
    private static List<String> touched() {
        Map<String, String> now = TestDatabase.everything(THEIRS.organisation.id());
        return theirs.keySet().stream()
                .filter(table -> !now.get(table).equals(theirs.get(table)))
                .toList();
    }

    @Test
    void every_use_case_is_walked() {
        assertThat(UseCaseWalk.useCases())
                .filteredOn(useCase -> UseCaseWalk.steps(useCase).isEmpty())
                .extracting(Class::getSimpleName)
                .containsExactlyInAnyOrderElementsOf(OF_NOBODY.keySet());
    }

    static List<Step> steps() {
        return UseCaseWalk.useCases().stream()
                .flatMap(useCase -> UseCaseWalk.steps(useCase).stream())
                .toList();
    }
}
