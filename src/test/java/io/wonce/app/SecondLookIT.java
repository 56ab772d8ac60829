package io.wonce.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.port.SecondOpinion;
import io.wonce.app.port.Slot;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.Person;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.deal.Placement;
import io.wonce.domain.linking.Linker;
import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.organisation.Robots;
import io.wonce.domain.organisation.SecondReaderAddress;
import io.wonce.domain.organisation.SecondReaderChoice;
import io.wonce.domain.organisation.SecondReading;
import io.wonce.domain.organisation.Setback;
import io.wonce.domain.outgoing.Click;
import io.wonce.domain.reading.Kind;
import io.wonce.domain.reading.Reader;
import io.wonce.domain.reading.Reading;
import io.wonce.domain.reading.TestReader;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When a second reader is asked, and what comes of its opinion. Lines that begin with "hm" leave the first reader in doubt. */
final class SecondLookIT {
    private static final Reader READER = TestReader.shared();
    private static final SecondReaderAddress ADDRESS = new SecondReaderAddress("https://model.example/v1");
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final String DOUBTFUL = "hm Acme belde terug: doen we. 9k";
    private static final SecondOpinion NOTHING = opinion(Kind.NONE, null, null);
    private static final SecondOpinion WIN = opinion(Kind.WIN, "Acme", "9000");

    private final SalesFloor floor = TestLedger.salesFloor();
    private final List<String> sent = new ArrayList<>();
    private final Desk desk = desk();
    private SecondOpinion opinion = WIN;

    @BeforeEach
    void switchOn() {
        switchOn(100);
    }

    @Test
    void who_never_switched_it_on_sends_nothing() {
        floor.ledger.write(floor.organisation, books -> {
            books.secondReadings().switchOff();
            return books;
        });

        assertThat(hear(floor.jan, DOUBTFUL).announcements()).isEmpty();
        assertThat(sent).isEmpty();
    }

    @Test
    void only_what_the_first_reader_doubts_is_sent() {
        hear(floor.jan, "lunch?");
        hear(floor.jan, "win Acme 9000 signed");

        assertThat(sent).isEmpty();

        hear(floor.jan, DOUBTFUL);
        assertThat(sent).containsExactly(DOUBTFUL);
    }

    @Test
    void what_is_half_said_in_answer_to_others_is_told_to_nobody_else() {
        IncomingMessage root = floor.message(floor.jan, "win Acme 9000 verbal");
        hear(root);
        Reads reader = after(new LearnedReads(READER, floor.ledger, floor.desk.clock()));

        assertThat(reader.read(floor.organisation, below(root, "done, signed")).kind())
                .isEqualTo(Kind.WIN);

        assertThat(sent).isEmpty();
    }

    @Test
    void what_is_doubtful_by_itself_is_told_wherever_it_is_said() {
        IncomingMessage root = floor.message(floor.jan, "lunch?");

        hear(below(root, DOUBTFUL));

        assertThat(sent).containsExactly(DOUBTFUL);
    }

    private IncomingMessage below(IncomingMessage root, String text) {
        IncomingMessage said = floor.message(floor.jan, text);
        return new IncomingMessage(
                said.ref(), Optional.of(root.ref()), said.author(), text, said.at(), said.clientMessageId());
    }

    @Test
    void what_the_second_reader_sees_in_it_becomes_a_question() {
        Announcement announcement = hear(floor.jan, DOUBTFUL).announcements().get(0);

        assertThat(announcement.statement().customer()).contains("Acme");
        assertThat(announcement.placement()).isInstanceOf(Placement.Unresolved.class);
        assertThat(floor.isShown(Slot.prompt(announcement.id()))).isTrue();
        assertThat(floor.count().orders()).isZero();
    }

    @Test
    void what_it_sees_nothing_in_leaves_no_trace_and_is_sent_once() {
        opinion = NOTHING;
        IncomingMessage message = floor.message(floor.jan, DOUBTFUL);

        for (int delivery = 0; delivery < 3; delivery++) {
            assertThat(hear(message).announcements()).isEmpty();
            floor.later(Duration.ofMinutes(5));
        }

        assertThat(sent).hasSize(1);
        assertThat(state().sent()).isEqualTo(1);
    }

    @Test
    void a_message_that_is_read_twice_on_its_way_is_sent_once() {
        IncomingMessage message = floor.message(floor.jan, DOUBTFUL);

        assertThat(desk.reader().read(floor.organisation, message).kind()).isEqualTo(Kind.WIN);
        assertThat(hear(message).announcements()).hasSize(1);

        assertThat(sent).hasSize(1);
    }

    @Test
    void a_second_delivery_changes_nothing_and_sends_nothing() {
        IncomingMessage message = floor.message(floor.jan, DOUBTFUL);
        Hearing first = hear(message);
        floor.later(Duration.ofMinutes(5));

        Hearing again = hear(message);

        assertThat(again.known()).isTrue();
        assertThat(again.announcements()).hasSameSizeAs(first.announcements());
        assertThat(sent).hasSize(1);
    }

    @Test
    void a_failure_leaves_the_first_reading_and_is_told() {
        for (Setback why : List.of(Setback.TOO_SLOW, Setback.BROKEN, Setback.UNREADABLE)) {
            opinion = new SecondOpinion.NoAnswer(why);

            assertThat(hear(floor.jan, DOUBTFUL).announcements()).isEmpty();
            assertThat(hear(floor.jan, "hm win Acme 9000 signed").announcements())
                    .hasSize(1);
            assertThat(state().failure().map(SecondReading.Failure::why)).contains(why);
        }
        assertThat(state().sent()).isEqualTo(6);
    }

    @Test
    void what_was_not_sent_is_not_counted_and_no_failure() {
        for (Setback why : List.of(Setback.BUSY, Setback.RESTING)) {
            opinion = new SecondOpinion.NoAnswer(why);

            assertThat(hear(floor.jan, DOUBTFUL).announcements()).isEmpty();
        }
        assertThat(state().sent()).isZero();
        assertThat(state().failure()).isEmpty();
    }

    @Test
    void who_lies_about_the_customer_is_not_believed() {
        opinion = opinion(Kind.WIN, "Globex", "9000");

        assertThat(hear(floor.jan, DOUBTFUL).announcements()).isEmpty();
        assertThat(state().failure().map(SecondReading.Failure::why)).contains(Setback.UNBELIEVABLE);
    }

    @Test
    void a_used_up_budget_sends_nothing_more() {
        switchOn(2);

        for (int n = 0; n < 4; n++) {
            hear(floor.jan, DOUBTFUL);
        }

        assertThat(sent).hasSize(2);
        assertThat(state().sent()).isEqualTo(2);
    }

    @Test
    void a_month_begins_where_the_organisation_is() {
        floor.ledger.write(floor.organisation, books -> {
            books.settings().change(inZone(books.organisation(), "Pacific/Kiritimati"));
            return books;
        });
        floor.later(Duration.ofHours(24 * 14 + 2));

        hear(floor.jan, DOUBTFUL);

        assertThat(state().sent()).isZero();
        assertThat(floor.read(books -> books.secondReadings().in(NOVEMBER.plusMonths(1)))
                        .sent())
                .isEqualTo(1);
    }

    @Test
    void a_robot_that_is_not_listened_to_is_not_sent() {
        floor.ledger.write(floor.organisation, books -> {
            books.settings().change(books.organisation().hearing(Robots.NONE));
            return books;
        });

        assertThat(hear(floor.robot, DOUBTFUL).announcements()).isEmpty();
        assertThat(sent).isEmpty();
    }

    @Test
    void nothing_but_the_words_is_sent() {
        hear(floor.jan, "hm <@U0JAN> in <#C0WINS|sales-wins>: Smith &amp; Co *belde*: doen we");

        assertThat(sent).containsExactly("hm @… in #…: Smith & Co belde: doen we");
    }

    @Test
    void no_opinion_links_whatever_speaks_for_it() {
        floor.click(floor.jan, new Click.Open(heardWin("win Acme 9000 signed #PO4711")));
        assertThat(heard("win Acme 9000 ordered #PO4711").placement()).isInstanceOf(Placement.On.class);
        opinion = new SecondOpinion.Stated(
                Kind.WIN,
                Optional.of("Acme"),
                Optional.of(new BigDecimal("9000")),
                Optional.empty(),
                Optional.of(Milestone.INVOICED),
                List.of("PO4711"));

        Announcement announcement = heard("hm Acme 9000 euro, ihr wisst schon, PO4711");

        assertThat(announcement.placement()).isInstanceOf(Placement.Unresolved.class);
        assertThat(floor.isShown(Slot.prompt(announcement.id()))).isTrue();
    }

    @Test
    void nor_does_it_when_the_message_is_edited() {
        floor.click(floor.jan, new Click.Open(heardWin("win Acme 9000 signed #PO4711")));
        IncomingMessage message = floor.message(floor.jan, "win Bloom 100 signed");
        Announcement announcement = hear(message).announcements().get(0);
        opinion = new SecondOpinion.Stated(
                Kind.WIN, Optional.of("Acme"), Optional.empty(), Optional.empty(), Optional.empty(), List.of("PO4711"));

        revise(message, "hm Acme also, PO4711");

        assertThat(floor.announcement(announcement.id()).statement().customer()).contains("Acme");
        assertThat(floor.announcement(announcement.id()).placement()).isInstanceOf(Placement.Unresolved.class);
    }

    @Test
    void it_talks_a_doubtful_win_out_of_a_question() {
        opinion = NOTHING;

        assertThat(hear(floor.jan, "hm win Acme 9000 signed").announcements()).isEmpty();
    }

    @Test
    void where_both_see_a_win_the_first_readers_facts_stand() {
        opinion = opinion(Kind.WIN, "Acme", null);

        assertThat(heard("hm win Acme 9000 signed").statement().amount()).isPresent();
    }

    @Test
    void an_edit_about_which_nobody_can_be_asked_takes_nothing_back() {
        IncomingMessage message = floor.message(floor.jan, DOUBTFUL);
        Announcement announcement = hear(message).announcements().get(0);
        opinion = new SecondOpinion.NoAnswer(Setback.TOO_SLOW);

        revise(message, DOUBTFUL + "!");
        assertThat(floor.announcement(announcement.id()).placement()).isInstanceOf(Placement.Unresolved.class);

        opinion = NOTHING;
        revise(message, DOUBTFUL + "?");
        assertThat(floor.announcement(announcement.id()).placement()).isInstanceOf(Placement.Withdrawn.class);
    }

    @Test
    void who_says_that_it_is_a_win_is_not_doubted() {
        IncomingMessage message = floor.message(floor.jan, DOUBTFUL);

        Hearing hearing = new HearReaction(desk).hear(floor.organisation, message, floor.sanne);

        assertThat(hearing.announcements()).hasSize(1);
        assertThat(sent).isEmpty();
    }

    @Test
    void it_is_asked_while_no_books_are_open() {
        SecondLook look = new SecondLook(
                new Doubting(),
                floor.ledger,
                new SecondVoice(
                        (endpoint, text) ->
                                CompletableFuture.supplyAsync(this::spends).join(),
                        READER),
                floor.desk.clock());

        Reading reading = look.read(floor.organisation, floor.message(floor.jan, DOUBTFUL));

        assertThat(reading.kind()).isEqualTo(Kind.NONE);
    }

    /** Waits in vain where somebody else has the month open. */
    private SecondOpinion spends() {
        return floor.ledger.write(floor.organisation, books -> {
            books.secondReadings().spend(NOVEMBER);
            return NOTHING;
        });
    }

    private Desk desk() {
        return new Desk(floor.ledger, after(new Doubting()), new Linker()::decide, floor.desk.clock());
    }

    private Reads after(Reads first) {
        SecondVoice voice = new SecondVoice(
                (endpoint, text) -> {
                    sent.add(text);
                    return opinion;
                },
                READER);
        return new SecondLook(first, floor.ledger, voice, floor.desk.clock());
    }

    private void switchOn(int budget) {
        floor.ledger.write(floor.organisation, books -> {
            books.secondReadings().choose(new SecondReaderChoice(ADDRESS, "reader-1", budget), Optional.empty());
            return books;
        });
    }

    private SecondReading state() {
        return floor.read(books -> books.secondReadings().in(NOVEMBER));
    }

    private Hearing hear(Person author, String text) {
        return hear(floor.message(author, text));
    }

    private Hearing hear(IncomingMessage message) {
        return new HearMessage(desk).hear(floor.organisation, message);
    }

    private Announcement heard(String text) {
        return floor.announcement(heardWin(text));
    }

    private AnnouncementId heardWin(String text) {
        return hear(floor.jan, text).announcements().get(0).id();
    }

    private void revise(IncomingMessage message, String text) {
        new ReviseMessage(desk).revise(floor.organisation, message.saying(text));
    }

    private static Organisation inZone(Organisation known, String zone) {
        return new Organisation(
                known.id(),
                known.name(),
                ZoneId.of(zone),
                known.weekStart(),
                known.currency(),
                known.language(),
                known.celebrationChannels());
    }

    private static SecondOpinion opinion(Kind kind, String customer, String amount) {
        return new SecondOpinion.Stated(
                kind,
                Optional.ofNullable(customer),
                Optional.ofNullable(amount).map(BigDecimal::new),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** Reads plain lines, and doubts what begins with "hm". */
    private static final class Doubting implements Reads {
        private final Reads plain = new ScriptedReader();

        @Override
        public Reading read(String text) {
            boolean isDoubtful = text.startsWith("hm ");
            Reading reading = plain.read(isDoubtful ? text.substring(3) : text);
            return new Reading(reading.score(), isDoubtful ? 0.5 : 0.99, reading.statements(), reading.clues(), false);
        }

        @Override
        public Reading read(OrganisationId organisation, IncomingMessage message) {
            return message.text().equals("lunch?")
                    ? new Reading(1, 0.01, List.of(), List.of(), false)
                    : read(message.text());
        }
    }
}
