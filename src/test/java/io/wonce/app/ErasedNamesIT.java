package io.wonce.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.port.Slot;
import io.wonce.domain.chat.Conversation;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Role;
import io.wonce.domain.counting.Grouping;
import io.wonce.domain.counting.Period;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.Money;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Outgoing;
import io.wonce.domain.outgoing.Resolution;
import io.wonce.postgres.TestDatabase;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A name is taken out where it names the person, and nowhere else. */
final class ErasedNamesIT {
    private static final String ERASED = "Erased ";
    private static final Conversation CHANNEL = Conversation.in(SalesFloor.WINS);

    private final SalesFloor floor = TestLedger.salesFloor();

    @ParameterizedTest
    @ValueSource(strings = {"On", "EUR", "WIN", "BROWSER", "Prompt", "Placed", "SIGNED"})
    void the_books_go_on_whatever_somebody_was_called(String name) {
        Person odd = SalesFloor.person(name, Role.MEMBER);
        DealId acme = floor.wins(odd, "win Acme 12500 signed");
        AnnouncementId waiting = floor.says(odd, "win Bloom 7000 signed");
        post(shown(acme));

        List<Money> totals = floor.count().totals();

        erase(odd);

        assertThat(floor.count().orders()).isEqualTo(1);
        assertThat(floor.count().totals()).isEqualTo(totals);
        assertThat(shown(acme).deal().ownerName().orElseThrow()).startsWith(ERASED);
        assertThat(shown(acme).story()).allSatisfy(told -> assertThat(told.by()).startsWith(ERASED));
        assertThat(floor.shown(Slot.prompt(waiting))).isInstanceOfSatisfying(Outgoing.Prompt.class, prompt -> {
            assertThat(prompt.announcer()).startsWith(ERASED);
            assertThat(prompt.statement()).isEqualTo(floor.announcement(waiting).statement());
        });
        assertThat(TestLedger.posted(floor.organisation, CHANNEL))
                .filteredOn(Outgoing.Answered.class::isInstance)
                .singleElement()
                .isEqualTo(new Outgoing.Answered(shown(acme), Locale.ENGLISH));
        assertThat(floor.<List<?>>read(
                        books -> books.changes().between(0, books.changes().last(), 100)))
                .hasSizeGreaterThan(1);
        assertThat(new UndoChange(floor.desk)
                        .undo(
                                floor.organisation,
                                floor.read(books -> books.changes().lastOf(acme).orElseThrow()),
                                floor.commanding(floor.maria)))
                .isInstanceOf(Resolution.Done.class);
        assertThat(floor.count().orders()).isZero();
    }

    @Test
    void somebody_else_of_that_name_keeps_it() {
        Person other = new Person(
                new PersonRef(floor.jan.ref().platform(), "u-other"),
                floor.jan.name(),
                Role.MEMBER,
                Optional.empty(),
                Locale.ENGLISH);
        DealId his = floor.wins(floor.jan, "win Acme 12500 signed");
        DealId theirs = floor.wins(other, "win Globex 300 signed");
        AnnouncementId asked = floor.says(other, "win Bloom 7000 signed");
        AnnouncementId gone = floor.says(floor.jan, "win Initech 70 signed");
        List.of(shown(his), shown(theirs), week()).forEach(this::post);

        erase(floor.jan);

        assertThat(shown(his).deal().ownerName().orElseThrow()).startsWith(ERASED);
        assertThat(shown(theirs).deal().ownerName()).contains("jan");
        assertThat(((Outgoing.Prompt) floor.shown(Slot.prompt(asked))).announcer())
                .isEqualTo("jan");
        assertThat(((Outgoing.Prompt) floor.shown(Slot.prompt(gone))).announcer())
                .startsWith(ERASED);
        List<Answer> posted = TestLedger.posted(floor.organisation, CHANNEL).stream()
                .filter(Outgoing.Answered.class::isInstance)
                .map(said -> ((Outgoing.Answered) said).answer())
                .toList();
        assertThat(((Answer.DealShown) posted.get(0)).deal().ownerName().orElseThrow())
                .startsWith(ERASED);
        assertThat(((Answer.DealShown) posted.get(0)).story())
                .allSatisfy(told -> assertThat(told.by()).startsWith(ERASED));
        assertThat(posted.get(1)).isEqualTo(shown(theirs));
        assertThat(posted.get(2)).isEqualTo(week());
    }

    private void post(Answer answer) {
        floor.read(books -> {
            books.outbox().post(CHANNEL, new Outgoing.Answered(answer, Locale.ENGLISH));
            return answer;
        });
    }

    private Answer week() {
        return new CountOrders(floor.ledger, floor.desk.clock())
                .count(
                        floor.organisation,
                        Period.week(LocalDate.parse("2026-11-16"), DayOfWeek.MONDAY),
                        Optional.of(Grouping.REP));
    }

    private void erase(Person who) {
        assertThat(new ErasePerson(floor.ledger, floor.desk.clock())
                        .erase(floor.organisation, who.ref(), floor.commanding(floor.maria)))
                .isEqualTo(new Answer.PersonErased());
        assertThat(TestDatabase.everything(floor.organisation).toString())
                .doesNotContain(who.ref().personId());
    }

    private Answer.DealShown shown(DealId deal) {
        return new ShowDeal(floor.ledger).show(floor.organisation, deal).orElseThrow();
    }
}
