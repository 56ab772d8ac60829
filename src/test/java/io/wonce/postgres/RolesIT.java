package io.wonce.postgres;

import static io.wonce.postgres.Story.JAN;
import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.chat.Role;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.postgres.UseCaseWalk.Step;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Who may do what, in one table. A member of the organisation who has nothing to do with its only deal is refused all that is for
 * managers, and all that is for those whom it concerns; buttons that are not shown protect nothing.
 */
final class RolesIT {
    private enum May {
        /** Admins alone, where there are any. */
        ADMINS,
        /** Managers alone. */
        MANAGERS,
        /** Those whose deal, announcement, question or data it is, and managers. */
        CONCERNED,
        /** Everybody of the organisation. */
        ANYBODY
    }

    private static final Map<String, May> TABLE = new HashMap<>();

    static {
        put(
                May.ADMINS,
                "AskTokens.ask",
                "AskWebhooks.ask",
                "ChooseSecondReader.choose",
                "InvitePlace.invite",
                "JoinLedger.join",
                "MakeToken.make",
                "MakeWebhook.make",
                "RevokeToken.revoke",
                "SetWebhook.remove",
                "SetWebhook.resume",
                "SetWebhook.rotate");
        put(
                May.MANAGERS,
                "AppointPerson.appoint",
                "ChangeChannel.digest",
                "ChangeChannel.listen",
                "ChangeChannel.speak",
                "ChangeChannel.stopDigests",
                "ChangeChannel.take",
                "ChangeSettings.change",
                "ChangeSettings.countFrom",
                "EnterRate.enter",
                "FillSettings.fill",
                "FillTarget.fill",
                "FillTarget.stop",
                "ForgetLessons.forget",
                "ImportPipeline.preview",
                "ImportPipeline.take",
                "ListDeadLetters.list",
                "PublishCount.publish",
                "PutUpScreen.putUp",
                "RecallFile.recall",
                "AssignTeam.assign",
                "SetTarget.set",
                "SettleDeadLetter.letBe",
                "SettleDeadLetter.sendAgain",
                "TakeDownScreen.takeDown");
        put(
                May.CONCERNED,
                "AnswerClick.answer",
                "AnswerMatch.answer",
                "ConfirmMilestone.confirm",
                "CreditDeal.credit",
                "DismissAnnouncement.dismiss",
                "EndDeal.end",
                "ErasePerson.ask",
                "ErasePerson.erase",
                "ExportPerson.export",
                "KeepDeal.keep",
                "LinkAnnouncement.link",
                "LinkAnnouncement.move",
                "MergeDeals.merge",
                "NameMilestone.name",
                "OpenDeal.open",
                "PostponeDeal.postpone",
                "ReconsiderAnnouncement.reconsider",
                "ReviseDeal.revise",
                "SnoozeDeal.snooze",
                "SplitDeal.split",
                "UndoChange.undo");
        put(
                May.ANYBODY,
                "AskLearned.ask",
                "InspectDeal.inspect",
                "ListChanges.list",
                "ListQuestions.list",
                "OfferDashboard.open",
                "RecallChange.recall",
                "SetTarget.refusal",
                "UndoChange.undoLast",
                "WithdrawMessage.withdraw");
    }

    private static final Story STORY = new Story();
    private static final Person OLAF = Story.person("U0OLAF", "Olaf", "Zuid");
    private static final Person MAUD = ofRole("U0MAUD", "Maud", Role.MANAGER);
    private static Wares wares = new Wares();
    private static Wares managers = new Wares();

    @BeforeAll
    static void there_is_something_of_everything() {
        EveryTable.fill(STORY, JAN);
        STORY.write(books -> {
            books.people().see(OLAF);
            books.people().see(MAUD);
            books.people().see(ofRole("U0ADA", "Ada", Role.ADMIN));
            return true;
        });
        Announcement said = STORY.write(
                books -> books.announcements().find(new AnnouncementId(1)).orElseThrow());
        wares = WalkedFloor.of(STORY.organisation.id(), STORY.organisation.id(), said, OLAF, "geheim")
                .with(PersonRef.class, JAN::ref);
        managers = WalkedFloor.of(STORY.organisation.id(), STORY.organisation.id(), said, MAUD, "geheim")
                .with(PersonRef.class, JAN::ref);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void a_member_whom_it_does_not_concern_is_refused_and_changes_nothing(Step step) {
        assertRefused(step, wares);
    }

    @ParameterizedTest
    @MethodSource("refusedToManagers")
    void a_manager_is_refused_what_is_for_admins_where_somebody_is_one(Step step) {
        assertRefused(step, managers);
    }

    private static void assertRefused(Step step, Wares by) {
        Map<String, String> before = TestDatabase.everything(STORY.organisation.id());

        Object said = step.take(by);

        assertThat(isRefusal(said)).as("%s is answered with %s", step, said).isTrue();
        Map<String, String> after = TestDatabase.everything(STORY.organisation.id());
        assertThat(before.keySet().stream()
                        .filter(table -> !before.get(table).equals(after.get(table)))
                        .toList())
                .isEmpty();
    }

    @Test
    void every_act_of_somebody_stands_in_the_table() {
        assertThat(new TreeSet<>(acts().map(Step::name).toList())).isEqualTo(new TreeSet<>(TABLE.keySet()));
    }

    static List<Step> refused() {
        return acts().filter(step -> TABLE.getOrDefault(step.name(), May.ANYBODY) != May.ANYBODY)
                .toList();
    }

    static List<Step> refusedToManagers() {
        return acts().filter(step -> TABLE.get(step.name()) == May.ADMINS).toList();
    }

    private static Stream<Step> acts() {
        return UseCaseWalk.useCases().stream()
                .flatMap(useCase -> UseCaseWalk.steps(useCase).stream())
                .filter(step -> step.takes(Actor.class));
    }

    /** Says so, or gives nothing. */
    private static boolean isRefusal(Object said) {
        return said.equals(Optional.empty())
                || said.equals(false)
                || Stream.of("ADMINS_ONLY", "MANAGERS_ONLY", "NOT_YOURS").anyMatch(said.toString()::contains);
    }

    private static Person ofRole(String id, String name, Role role) {
        return new Person(new PersonRef(Platform.SLACK, id), name, role, Optional.empty(), Locale.ENGLISH);
    }

    private static void put(May may, String... acts) {
        for (String act : acts) {
            TABLE.put(act, may);
        }
    }
}
