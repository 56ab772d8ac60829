package io.wonce.postgres;

import static io.wonce.postgres.Story.MIA;
import static io.wonce.postgres.Story.MONDAY;
import static io.wonce.postgres.Story.WINS;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.wonce.app.Desk;
import io.wonce.app.ErasePerson;
import io.wonce.app.ExportPerson;
import io.wonce.app.LearnedReads;
import io.wonce.app.UndoChange;
import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.app.port.Slot;
import io.wonce.app.port.Workspace;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.change.Change;
import io.wonce.domain.change.ChangeKind;
import io.wonce.domain.change.Fact;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Conversation;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.Match;
import io.wonce.domain.chat.MatchId;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.chat.Role;
import io.wonce.domain.chat.Surface;
import io.wonce.domain.counting.Amendment;
import io.wonce.domain.counting.Grouping;
import io.wonce.domain.counting.Period;
import io.wonce.domain.counting.Restatement;
import io.wonce.domain.counting.Share;
import io.wonce.domain.deal.ChangeId;
import io.wonce.domain.deal.Credits;
import io.wonce.domain.deal.Deal;
import io.wonce.domain.deal.DealStatus;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.linking.Linker;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Answer.PersonRefused.Ground;
import io.wonce.domain.outgoing.Outgoing;
import io.wonce.domain.outgoing.Resolution;
import io.wonce.domain.outgoing.Signal;
import io.wonce.domain.reading.Clue;
import io.wonce.domain.reading.Reader;
import io.wonce.domain.reading.TestReader;
import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A person is handed out all that is kept of them, and is erased so that no number moves and no column names them. */
final class ErasureIT {
    private static final String SECRET = "confidentially";
    private static final Person DANA = Story.person("U0DANA77", "Danae Vanderquist", "Noord");
    private static final PersonRef IN_TEAMS =
            new PersonRef(Platform.TEAMS, "29:" + DANA.ref().personId());
    private static final Person IN_BROWSER = new Person(
            new PersonRef(Platform.BROWSER, DANA.ref().personId()),
            DANA.name(),
            Role.MEMBER,
            Optional.empty(),
            Locale.ENGLISH);
    private static final Person BOSS = new Person(
            new PersonRef(Platform.SLACK, "U0BOSS"), "Bo Baas", Role.MANAGER, Optional.empty(), Locale.ENGLISH);
    private static final Period YEAR = new Period("2026", LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1));

    private final Story story = new Story();

    @Test
    void no_column_of_any_table_names_an_erased_person_and_no_number_moves() {
        EveryTable.fill(story, DANA);
        livesOn();
        String known = numbers();
        Map<String, Long> rows = rows();
        assertThat(everything()).contains("U0DANA77", "Vanderquist", SECRET);

        assertThat(erase(DANA.ref(), BOSS)).isInstanceOf(Answer.PersonErased.class);
        assertThat(erase(IN_BROWSER.ref(), BOSS)).isInstanceOf(Answer.PersonErased.class);

        TestDatabase.everything(story.organisation.id())
                .forEach((table, content) ->
                        assertThat(content).as(table).doesNotContain("U0DANA77", "Danae", "Vanderquist", SECRET));
        assertThat(numbers()).isEqualTo(known);
        List.of(
                        "deal",
                        "deal_credit",
                        "deal_milestone",
                        "announcement",
                        "message",
                        "published_count",
                        "published_share")
                .forEach(table -> assertThat(rows().get(table)).as(table).isEqualTo(rows.get(table)));
        assertThat(everything()).contains(MIA.name(), "Geheim BV", "heeft het gedaan");
    }

    @Test
    void both_accounts_of_a_person_still_share_as_one() {
        EveryTable.fill(story, DANA);
        same();
        story.write(books -> {
            books.people().see(new Person(IN_TEAMS, DANA.name(), Role.MEMBER, Optional.empty(), Locale.ENGLISH));
            return true;
        });
        List<Share> before = split();

        erase(DANA.ref(), DANA);

        assertThat(split())
                .extracting(Share::orders)
                .isEqualTo(before.stream().map(Share::orders).toList());
        assertThat(everything()).doesNotContain(IN_TEAMS.personId());
    }

    @Test
    void the_books_go_on_after_an_erasure() {
        Deal deal = story.won("Acme", "12500", DANA, MONDAY);
        story.write(books -> {
            books.people().see(BOSS);
            return true;
        });

        erase(DANA.ref(), BOSS);

        story.placed(story.announced(MIA, Story.win("Acme", Milestone.INVOICED), MONDAY), deal.id());
        PersonRef owner = story.write(books -> books.deals().find(deal.id()))
                .orElseThrow()
                .description()
                .owner()
                .orElseThrow();
        Person nobody = story.write(books -> books.people().find(owner)).orElseThrow();
        assertThat(nobody.name()).startsWith("Erased ");
        assertThat(nobody.team()).contains("Noord");
        assertThat(nobody.role()).isEqualTo(Role.MEMBER);
    }

    @Test
    void an_erased_manager_is_none_any_more() {
        EveryTable.fill(story, DANA);

        erase(DANA.ref(), DANA);

        assertThat(story.<List<?>>write(books -> books.people().appointed())).isEmpty();
    }

    @Test
    void that_somebody_was_erased_is_an_event_and_final() {
        EveryTable.fill(story, DANA);
        erase(DANA.ref(), DANA);

        ChangeId last = story.write(books -> new ChangeId(books.changes().last()));

        assertThat(story.write(books -> books.changes().find(last))
                        .orElseThrow()
                        .kind())
                .isEqualTo(ChangeKind.ERASED);
        assertThat(new UndoChange(desk()).undo(story.organisation.id(), last, actor(BOSS)))
                .isEqualTo(new Resolution.Refused(Resolution.Refusal.NOT_POSSIBLE));
    }

    /** Another account that was never said to be theirs would name whoever asks next. */
    @Test
    void what_was_not_said_to_be_one_person_is_not_kept() {
        EveryTable.fill(story, DANA);

        erase(DANA.ref(), BOSS);

        assertThat(TestDatabase.everything(story.organisation.id()).get("account_match"))
                .isEmpty();
    }

    @Test
    void a_text_is_known_again_after_only_a_name_in_it_changed() {
        IncomingMessage praise = Story.message(DANA.name() + " tekende Zilver", MIA, MONDAY);
        Announcement first = story.write(books -> {
            books.people().see(DANA);
            books.people().see(BOSS);
            return Story.announced(books, praise, Story.win("Zilver", Milestone.SIGNED));
        });
        Deal deal = story.opened("Zilver", "100", MIA);
        story.placed(first, deal.id());

        erase(DANA.ref(), BOSS);

        IncomingMessage again = Story.message(praise.text(), MIA, MONDAY.plusSeconds(60));
        assertThat(everything()).doesNotContain("Vanderquist");
        assertThat(story.<Collection<?>>write(books -> {
                    books.messages().claim(again);
                    return books.messages()
                            .nearby(again.ref(), Optional.empty(), MONDAY.minusSeconds(60), 0)
                            .sameText();
                }))
                .isNotEmpty();
    }

    @Test
    void all_tables_are_read_through_however_long_that_takes_and_nothing_else_may_take_as_long() {
        Transactions transactions = TestDatabase.shared().transactions();
        PersonRef alias = PersonRef.erased(Platform.SLACK, "77");

        assertThat(transactions.<String>in(story.organisation.id(), session -> {
                    new JdbiDossiers(session).of(List.of(DANA.ref()));
                    return patience(session);
                }))
                .isEqualTo("5min, 310000 ms");
        assertThat(transactions.<String>in(story.organisation.id(), session -> {
                    new JdbiDossiers(session).erase(DANA.ref(), alias, "Erased 77");
                    return patience(session);
                }))
                .isEqualTo("5min, 310000 ms");
        assertThat(transactions.<String>in(story.organisation.id(), ErasureIT::patience))
                .isEqualTo("15s, 30000 ms");
    }

    private static String patience(Session session) {
        try {
            return session.handle()
                            .createQuery("show statement_timeout")
                            .mapTo(String.class)
                            .one() + ", " + session.handle().getConnection().getNetworkTimeout() + " ms";
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Test
    void to_be_asked_changes_nothing() {
        EveryTable.fill(story, DANA);
        Map<String, String> before = TestDatabase.everything(story.organisation.id());

        Answer answer = new ErasePerson(ledger(), clock()).ask(story.organisation.id(), DANA.ref(), actor(BOSS));

        assertThat(answer).isInstanceOf(Answer.ErasureAsked.class);
        assertThat(TestDatabase.everything(story.organisation.id())).isEqualTo(before);
    }

    @Test
    void colleagues_may_neither_see_nor_erase_each_other() {
        EveryTable.fill(story, DANA);
        Map<String, String> before = TestDatabase.everything(story.organisation.id());

        assertThat(erase(DANA.ref(), MIA)).isEqualTo(new Answer.PersonRefused(Ground.NOT_YOURS));
        assertThat(export(DANA.ref(), MIA)).isEmpty();

        assertThat(TestDatabase.everything(story.organisation.id())).isEqualTo(before);
    }

    @Test
    void who_was_never_seen_is_nobody() {
        PersonRef stranger = new PersonRef(Platform.SLACK, "U0NOBODY");

        assertThat(erase(stranger, BOSS)).isEqualTo(new Answer.PersonRefused(Ground.NOBODY));
        assertThat(export(stranger, BOSS)).isEmpty();
    }

    @Test
    void a_person_is_handed_out_every_row_in_which_they_stand_and_no_secret() throws IOException {
        EveryTable.fill(story, DANA);
        livesOn();

        String dossier = export(DANA.ref(), DANA).orElseThrow();

        JsonNode accounts = new ObjectMapper().readTree(dossier);
        assertThat(accounts).hasSize(2);
        JsonNode kept = accounts.get(0).get("kept");
        assertThat(kept.fieldNames())
                .toIterable()
                .contains(
                        "person",
                        "message",
                        "announcement",
                        "deal",
                        "deal_credit",
                        "change",
                        "published_share",
                        "hunch",
                        "lesson",
                        "reminder",
                        "person_zone",
                        "appointed_manager",
                        "assigned_team",
                        "win_reaction");
        assertThat(dossier).contains(SECRET, "heeft het gedaan", DANA.name());
        assertThat(dossier).doesNotContain("\"ticket\"", "\"hash\"", "\"secret\"", "organisation_id");
    }

    /** She wrote, was written about, owns, earned, was asked, and is on her way everywhere else. */
    private void livesOn() {
        Deal deal = story.won("Bloom", "7000", DANA, MONDAY);
        IncomingMessage hers = Story.message("Bloom getekend, " + SECRET, DANA, MONDAY);
        Announcement announced =
                story.write(books -> Story.announced(books, hers, Story.win("Bloom", Milestone.INVOICED)));
        story.placed(announced, deal.id());
        ChannelRef direct = ChannelRef.direct(DANA.ref());
        IncomingMessage alone = new IncomingMessage(
                new MessageRef(direct, "m7"), Optional.empty(), DANA, "Bloom " + SECRET, MONDAY, Optional.empty());
        story.write(books -> Story.announced(books, alone, Story.win("Bloom", Milestone.PAID)));
        String praise = "<@U0DANA77> alias Danae Vanderquist heeft het gedaan";
        story.write(books ->
                Story.announced(books, Story.message(praise, MIA, MONDAY), Story.win("Zilver", Milestone.SIGNED)));
        story.write(books -> {
            books.people().see(IN_BROWSER);
            books.people().see(BOSS);
            says(books, announced, direct);
            changes(books, deal);
            return true;
        });
        same();
        signals(deal);
        addressed(direct);
    }

    private static void says(Books books, Announcement announced, ChannelRef direct) {
        Outgoing prompt = new Outgoing.Prompt(
                announced.id(),
                DANA.name(),
                announced.statement(),
                List.of(),
                Optional.empty(),
                true,
                List.of(new Clue(SECRET, "signed", 1)));
        books.outbox().show(Slot.prompt(announced.id()), Conversation.in(WINS), prompt);
        books.outbox().show(Slot.reminder(DANA.ref(), LocalDate.of(2026, 11, 25)), Conversation.in(direct), prompt);
        books.outbox().post(Conversation.in(direct), new Outgoing.Forwarded(prompt, direct, Optional.empty()));
        books.receipts().isFirst("unseen:SLACK:C0WINS:m1:U0DANA77");
    }

    private static void changes(Books books, Deal deal) {
        Fact described = new Fact.Redescribed(
                deal.id(), Story.description("Bloom", "7000", DANA), Story.description("Bloom", "7000", MIA));
        Fact credited = new Fact.Credited(deal.id(), Credits.OWNERS, Credits.equally(List.of(DANA.ref(), MIA.ref())));
        books.changes()
                .append(new Change(
                        ChangeKind.EDITED,
                        DANA.ref(),
                        Surface.COMMAND,
                        MONDAY,
                        List.of(described, credited),
                        Optional.empty()));
        books.counts().publish(new Period("november", LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 1)), MONDAY);
        books.deals().setStatus(deal.id(), new DealStatus.Cancelled());
    }

    private void same() {
        story.write(books -> {
            books.matches().judge(new MatchId(match()), Match.Verdict.SAME);
            return true;
        });
    }

    private long match() {
        return TestDatabase.asOwner(handle -> handle.createQuery(
                        "select max(number) from account_match where organisation_id = :organisation")
                .bind("organisation", story.organisation.id().value())
                .mapTo(Long.class)
                .one());
    }

    private void signals(Deal deal) {
        String key = Base64.getEncoder().encodeToString(new byte[32]);
        Amendment hers = new Amendment(
                deal.id(), Amendment.Cause.CANCELLED, Optional.empty(), Optional.of(MONDAY), Optional.of(DANA.name()));
        TestDatabase.shared().ledger(Optional.of(key)).write(story.organisation.id(), books -> {
            Restatement restated =
                    new Restatement(YEAR, MONDAY, 1, 0, List.of(deal.id()), List.of(), List.of(hers), List.of());
            books.webhooks().raise(new Signal.DealChanged(Signal.Event.EDITED, deal), MONDAY);
            books.webhooks().raise(new Signal.CountRestated(restated), MONDAY);
            books.webhooks().tell(restated);
            return true;
        });
    }

    private void addressed(ChannelRef direct) {
        Workspace workspace =
                new Workspace(Platform.SLACK, "T" + UUID.randomUUID(), story.organisation.id(), "Voorbeeld", "U0WONCE");
        TestDatabase.shared()
                .addresses()
                .keep(
                        workspace,
                        direct,
                        URI.create("https://slack.example/"),
                        Optional.of(DANA.ref().personId()),
                        MONDAY);
        InstantSource clock = clock();
        TestDatabase.shared()
                .tryoutRoom(clock)
                .say(
                        story.organisation.id(),
                        Conversation.in(new ChannelRef(Platform.BROWSER, "C1")),
                        IN_BROWSER.ref(),
                        SECRET,
                        MONDAY);
    }

    private Answer erase(PersonRef who, Person by) {
        return new ErasePerson(ledger(), clock()).erase(story.organisation.id(), who, actor(by));
    }

    private static Ledger ledger() {
        return TestDatabase.shared().ledger();
    }

    private static InstantSource clock() {
        return InstantSource.fixed(MONDAY);
    }

    private static Actor actor(Person by) {
        return new Actor(by, Surface.COMMAND);
    }

    private static Desk desk() {
        Reader reader = TestReader.shared();
        return new Desk(ledger(), new LearnedReads(reader, ledger(), clock()), new Linker()::decide, clock());
    }

    private Optional<String> export(PersonRef who, Person by) {
        return new ExportPerson(ledger()).export(story.organisation.id(), who, actor(by));
    }

    private String everything() {
        return TestDatabase.everything(story.organisation.id()).toString();
    }

    private Map<String, Long> rows() {
        return TestDatabase.everything(story.organisation.id()).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().lines().count()));
    }

    /** Both views, without what anybody is called. */
    private String numbers() {
        return story.write(books -> {
            List<Object> all = new ArrayList<>();
            all.add(books.counts().count(YEAR, MONDAY));
            all.add(books.counts().published(YEAR));
            all.add(books.counts().restated(YEAR).map(Restatement::gone));
            for (Grouping grouping : Grouping.values()) {
                all.add(parts(books.counts().split(YEAR, grouping)));
                all.add(parts(books.counts().publishedSplit(YEAR, grouping)));
            }
            return all.toString();
        });
    }

    private static List<String> parts(List<Share> shares) {
        return shares.stream()
                .map(share -> share.orders() + " " + share.totals())
                .sorted()
                .toList();
    }

    private List<Share> split() {
        return story.write(books -> books.counts().split(YEAR, Grouping.REP));
    }
}
