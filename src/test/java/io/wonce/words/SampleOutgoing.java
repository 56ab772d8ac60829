package io.wonce.words;

import static io.wonce.words.SampleDeals.NOW;

import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Emoji;
import io.wonce.domain.chat.HunchId;
import io.wonce.domain.chat.MatchId;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.counting.Best;
import io.wonce.domain.counting.Broken;
import io.wonce.domain.counting.Cycle;
import io.wonce.domain.counting.Period;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.deal.ChangeId;
import io.wonce.domain.deal.DealStatus;
import io.wonce.domain.deal.DealSummary;
import io.wonce.domain.deal.Delay;
import io.wonce.domain.deal.ForecastCategory;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.deal.Reference;
import io.wonce.domain.linking.Candidate;
import io.wonce.domain.linking.Evidence;
import io.wonce.domain.organisation.Retention;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Choice;
import io.wonce.domain.outgoing.Lateness;
import io.wonce.domain.outgoing.Outgoing;
import io.wonce.domain.outgoing.Outgoing.Result;
import io.wonce.domain.reading.Amount;
import io.wonce.domain.reading.Clue;
import io.wonce.domain.reading.Kind;
import io.wonce.domain.reading.OrderHint;
import io.wonce.domain.reading.Statement;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything that Wonce says in a conversation, by what happened. */
final class SampleOutgoing {
    private static final AnnouncementId ANNOUNCEMENT = new AnnouncementId(17);

    private static final ChannelRef CLOSED = new ChannelRef(Platform.SLACK, "C0BOARD");

    private SampleOutgoing() {}

    static Map<String, Outgoing> all() {
        Map<String, Outgoing> all = new LinkedHashMap<>();
        prompts(all);
        outcomes(all);
        parties(all);
        ownParties(all);
        records(all);
        all.put("a celebration taken back", new Outgoing.Recalled(SampleDeals.signed(), Milestone.SIGNED));
        all.put("reminder of one", new Outgoing.Reminder(Locale.ENGLISH, SampleAnswers.waiting(1)));
        all.put("reminder of more", new Outgoing.Reminder(Locale.forLanguageTag("nl"), SampleAnswers.waiting(2)));
        nudges(all, "", Locale.ENGLISH);
        all.put("heard", new Outgoing.Heard(message()));
        all.put("in the books", new Outgoing.Rung(message()));
        all.put("set aside", new Outgoing.Hushed(message()));
        all.put("a deal without announcements", new Outgoing.Orphaned(SampleDeals.signed(), false));
        all.put("a deal whose announcement was edited", new Outgoing.Orphaned(SampleDeals.signed(), true));
        all.put("the deal stands", new Outgoing.Settled(SampleDeals.signed(), "Jan"));
        all.put("the deal is off", new Outgoing.Settled(SampleDeals.ended(new DealStatus.Cancelled()), "Jan"));
        all.put("an answer", new Outgoing.Answered(new Answer.Helped(Optional.empty()), Locale.forLanguageTag("nl")));
        Locale dutch = Locale.forLanguageTag("nl");
        all.put("a message out of a Dutch colleague's sight", new Outgoing.Unseen(CLOSED, dutch));
        all.put(
                "an outcome told a Dutch colleague alone",
                forwarded(all.get("celebration: SIGNED of D-142"), Optional.of(dutch)));
        all.put("a prompt told alone", forwarded(all.get("prompt: WIN, nothing known"), Optional.of(Locale.ENGLISH)));
        all.put("a celebration told elsewhere", forwarded(all.get("celebration: SIGNED of D-142"), Optional.empty()));
        all.put("a workspace is lost", new Outgoing.Disconnected(Platform.SLACK, "Acme", Locale.ENGLISH));
        all.put("access to a workspace runs out", runningOut(Locale.ENGLISH));
        all.put("a webhook is stopped", new Outgoing.WebhookStopped("erp", "erp.example.com", Locale.ENGLISH));
        all.put("a Dutch manager loses a workspace", new Outgoing.Disconnected(Platform.SLACK, "Acme", dutch));
        all.put("a message out of sight", new Outgoing.Unseen(CLOSED, Locale.ENGLISH));
        all.put("a greeting", new Outgoing.Greeting());
        SampleDigests.all().forEach((title, digest) -> all.put("digest: " + title, digest));
        all.put(
                "a digest told a Dutch manager alone",
                forwarded(SampleDigests.all().get("of a week"), Optional.of(dutch)));
        all.put(
                "an account with the same address",
                new Outgoing.SameQuestion(new MatchId(7), "Jan de Boer", Platform.SLACK));
        for (boolean same : List.of(true, false)) {
            all.put(
                    same ? "the account is theirs too" : "the account is somebody else's",
                    new Outgoing.SameAnswer("Jan de Boer", Platform.TEAMS, same, new ChangeId(4711)));
        }
        hunches(all, "", Locale.ENGLISH);
        return all;
    }

    private static void hunches(Map<String, Outgoing> all, String reader, Locale language) {
        HunchId hunch = new HunchId(7);
        MessageRef message = message();
        all.put(
                "a message that may tell of a win" + reader,
                new Outgoing.HunchQuestion(hunch, message, message, SampleDeals.NOW, language));
        all.put("it tells of a win" + reader, new Outgoing.HunchAnswer(hunch, true, language));
        all.put("it tells of none" + reader, new Outgoing.HunchAnswer(hunch, false, language));
    }

    /** What is told to one person alone, who reads {@code language}. */
    static Map<String, Outgoing> told(Locale language) {
        Map<String, Outgoing> told = new LinkedHashMap<>();
        for (int waiting : List.of(1, 2)) {
            told.put(
                    "reminder of " + waiting + " to who reads this",
                    new Outgoing.Reminder(language, SampleAnswers.waiting(waiting)));
        }
        nudges(told, ", told to who reads this", language);
        told.put("a message out of sight of who reads this", new Outgoing.Unseen(CLOSED, language));
        told.put(
                "a prompt told to who reads this alone",
                forwarded(all().get("prompt: WIN, nothing known"), Optional.of(language)));
        hunches(told, ", told to who reads this", language);
        told.put(
                "a webhook is stopped, to who reads this",
                new Outgoing.WebhookStopped("erp", "erp.example.com", language));
        told.put("a workspace is lost to who reads this", new Outgoing.Disconnected(Platform.SLACK, "Acme", language));
        told.put("access to a workspace runs out for who reads this", runningOut(language));
        return told;
    }

    private static Outgoing runningOut(Locale language) {
        return new Outgoing.RunningOut(Platform.SLACK, "Acme", SampleDeals.NOW.plusSeconds(3600), language);
    }

    private static void nudges(Map<String, Outgoing> all, String reader, Locale language) {
        Outgoing.Delayed unsigned = delayed(
                SampleDeals.won(142, Milestone.VERBAL, "2026-11-07T09:00:00Z"), Delay.UNSIGNED, Optional.empty());
        Outgoing.Delayed uninvoiced = delayed(
                SampleDeals.won(143, Milestone.SIGNED, "2026-10-14T09:00:00Z"), Delay.UNINVOICED, Optional.empty());
        Outgoing.Delayed overdue =
                delayed(SampleDeals.expectedOn(LocalDate.parse("2026-11-20")), Delay.OVERDUE, Optional.empty());
        Outgoing.Delayed snoozed = delayed(
                SampleDeals.won(142, Milestone.VERBAL, "2026-11-07T09:00:00Z"),
                Delay.UNSIGNED,
                Optional.of(LocalDate.parse("2026-11-30")));
        all.put("a nudge about a deal" + reader, new Outgoing.Reminder(language, List.of(), List.of(unsigned)));
        all.put(
                "a nudge about several deals" + reader,
                new Outgoing.Reminder(language, List.of(), List.of(unsigned, uninvoiced, overdue)));
        all.put(
                "a nudge about an announcement and deals" + reader,
                new Outgoing.Reminder(language, SampleAnswers.waiting(1), List.of(uninvoiced, snoozed)));
        all.put("a nudge that was answered" + reader, new Outgoing.Reminder(language, List.of(), List.of(snoozed)));
        Outgoing.Delayed askedAgain = new Outgoing.Delayed(
                snoozed.deal(), snoozed.delay(), snoozed.counting(), false, snoozed.again(), Optional.empty());
        all.put(
                "a nudge that was asked again" + reader,
                new Outgoing.Reminder(language, List.of(), List.of(askedAgain)));
    }

    private static Outgoing.Delayed delayed(DealSummary deal, Delay delay, Optional<LocalDate> again) {
        Optional<ChangeId> change = again.map(day -> new ChangeId(4711));
        return new Outgoing.Delayed(deal, delay, Milestone.SIGNED, again.isEmpty(), again, change);
    }

    private static Outgoing forwarded(Outgoing content, Optional<Locale> reader) {
        return new Outgoing.Forwarded(content, CLOSED, reader);
    }

    private static void prompts(Map<String, Outgoing> all) {
        List<Choice> choices = List.of(
                choice(
                        SampleDeals.won(142, Milestone.VERBAL, "2026-11-20T09:00:00Z"),
                        new Evidence.SameReference(new Reference(Reference.Kind.PURCHASE_ORDER, "4500123987")),
                        new Evidence.SameCustomer("Acme"),
                        new Evidence.ReachedEarlier(Milestone.VERBAL, NOW.minus(Duration.ofDays(3)), "Jan")),
                choice(SampleDeals.expected(), new Evidence.SimilarCustomer("Acme", "Acmé Holding", 0.8)),
                choice(SampleDeals.longNamed(), new Evidence.Expected()));
        for (Kind kind : List.of(Kind.WIN, Kind.EXPECTED, Kind.LOST)) {
            boolean asks = kind == Kind.WIN;
            all.put("prompt: " + kind + ", three candidates", prompt(statement(kind), choices, asks));
            all.put("prompt: " + kind + ", nothing known", prompt(statement(kind), List.of(), false));
        }
        all.put("prompt: nothing understood", prompt(bare(), List.of(), false));
        all.put(
                "prompt: heard late",
                new Outgoing.Prompt(
                        ANNOUNCEMENT,
                        "Jan",
                        statement(),
                        List.of(),
                        Optional.of(Milestone.SIGNED),
                        false,
                        List.of(),
                        Optional.of(Lateness.HEARD_LATE)));
        all.put("prompt: text removed", prompt(statement(), List.of(), false).removed(Retention.FOR_EVER));
        all.put(
                "prompt: text removed after 90 days",
                prompt(statement(), choices, false).removed(new Retention(Optional.of(90))));
    }

    private static Outgoing.Prompt prompt(Statement statement, List<Choice> choices, boolean asksMilestone) {
        List<Clue> why = choices.isEmpty()
                ? List.of()
                : List.of(
                        new Clue("getekend", "signed", 2.5),
                        new Clue("🎉", "party", 1),
                        new Clue("12,5k", "amount", 1));
        return new Outgoing.Prompt(ANNOUNCEMENT, "Jan", statement, choices, statement.milestone(), asksMilestone, why);
    }

    static Statement statement() {
        return statement(Kind.WIN);
    }

    static Statement bare() {
        return new Statement(
                Kind.EXPECTED,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                OrderHint.UNSTATED);
    }

    private static Statement statement(Kind kind) {
        Amount amount = new Amount(
                new BigDecimal("12500"), Optional.of(SampleDeals.EURO), Amount.Rate.ONCE, Amount.Vat.UNSTATED);
        return new Statement(
                kind,
                Optional.of("Acme"),
                Optional.of(amount),
                List.of(),
                kind == Kind.WIN ? Optional.of(Milestone.SIGNED) : Optional.empty(),
                List.of(new Reference(Reference.Kind.PURCHASE_ORDER, "4711")),
                OrderHint.UNSTATED);
    }

    private static Choice choice(DealSummary deal, Evidence... evidence) {
        return new Choice(deal, new Candidate(deal.deal().id(), 0.8, List.of(evidence)));
    }

    private static void outcomes(Map<String, Outgoing> all) {
        DealSummary signed = SampleDeals.signed();
        all.put("outcome: first order of the week", by(reached(signed, true, 1, 1)));
        all.put("outcome: linked by Wonce", byWonce(reached(signed, false, 7, 18)));
        all.put("outcome: opened by Wonce", byWonce(reached(signed, true, 7, 18)));
        all.put("outcome: expected, opened by Wonce", byWonce(new Result.Awaited(SampleDeals.expected(), true)));
        all.put(
                "outcome: invoiced, counted before",
                by(new Result.Reached(
                        SampleDeals.invoicedAfterSigning(), Milestone.INVOICED, false, SampleDeals.week(7, 18, 2))));
        DealSummary verbal = SampleDeals.won(143, Milestone.VERBAL, "2026-11-23T09:00:00Z");
        all.put(
                "outcome: verbal, not counted yet",
                by(new Result.Reached(verbal, Milestone.VERBAL, true, SampleDeals.week(7, 18, 0))));
        all.put(
                "outcome: repeated in the week that counts it",
                byWonce(new Result.Repeated(
                        SampleDeals.won(143, Milestone.SIGNED, "2026-11-23T09:00:00Z"),
                        Milestone.SIGNED,
                        Instant.parse("2026-11-23T09:00:00Z"),
                        SampleDeals.week(7, 18, 0))));
        Instant at = Instant.parse("2026-11-03T09:00:00Z");
        for (Milestone milestone : Milestone.values()) {
            all.put(
                    "outcome: repeated " + milestone,
                    byWonce(new Result.Repeated(signed, milestone, at, SampleDeals.week(7, 18, 0))));
            at = at.plus(Duration.ofDays(4));
        }
        all.put("outcome: expected, opened", by(new Result.Awaited(SampleDeals.expected(), true)));
        for (ForecastCategory category : ForecastCategory.values()) {
            all.put(
                    "outcome: expected, known, " + category,
                    by(new Result.Awaited(SampleDeals.expected(category), false)));
        }
        all.put(
                "outcome: another year",
                by(new Result.Reached(signed, Milestone.SIGNED, true, SampleDeals.lastWeekOfLastYear())));
        all.put("outcome: lost", by(new Result.Ended(SampleDeals.ended(new DealStatus.Lost()))));
        all.put("outcome: cancelled", by(new Result.Ended(SampleDeals.ended(new DealStatus.Cancelled()))));
        all.put("outcome: dismissed", by(new Result.Dismissed()));
        all.put(
                "outcome: too late for a party",
                new Outgoing.Outcome(
                        ANNOUNCEMENT,
                        reached(signed, true, 1, 1),
                        Optional.of("Jan"),
                        Optional.of(new ChangeId(4)),
                        Optional.of(Lateness.NOT_CELEBRATED)));
        all.put("outcome: withdrawn", byWonce(new Result.Withdrawn()));
    }

    private static Result reached(DealSummary deal, boolean opened, int orders, int announcements) {
        return new Result.Reached(deal, Milestone.SIGNED, opened, SampleDeals.week(orders, announcements, 0));
    }

    private static Outgoing by(Result result) {
        return new Outgoing.Outcome(ANNOUNCEMENT, result, Optional.of("Jan"), Optional.of(new ChangeId(4)));
    }

    private static Outgoing byWonce(Result result) {
        return new Outgoing.Outcome(ANNOUNCEMENT, result, Optional.empty(), Optional.of(new ChangeId(4)));
    }

    private static void parties(Map<String, Outgoing> all) {
        for (Milestone milestone : Milestone.values()) {
            for (int number = 141; number <= 143; number++) {
                DealSummary deal = SampleDeals.won(number, milestone, "2026-11-23T09:00:00Z");
                Outgoing party =
                        new Outgoing.Celebration(deal, milestone, List.of("Jan", "Fatima"), SampleDeals.week(7, 18, 1));
                all.put("celebration: " + milestone + " of D-" + number, party);
            }
        }
        all.put(
                "celebration: nobody knows who or for whom",
                new Outgoing.Celebration(
                        SampleDeals.unnamed(), Milestone.SIGNED, List.of(), SampleDeals.week(1, 1, 0)));
        all.put(
                "celebration: invoice of a counted order",
                new Outgoing.Celebration(
                        SampleDeals.invoicedAfterSigning(),
                        Milestone.INVOICED,
                        List.of("Jan"),
                        SampleDeals.week(7, 19, 0)));
    }

    private static void ownParties(Map<String, Outgoing> all) {
        DealSummary deal = SampleDeals.won(143, Milestone.SIGNED, "2026-11-23T09:00:00Z");
        all.put(
                "celebration: of an organisation with its own emoji and target",
                new Outgoing.Celebration(
                        deal,
                        Milestone.SIGNED,
                        List.of("Jan"),
                        SampleDeals.week(7, 18, 1),
                        Optional.of(new Emoji("🥂")),
                        Optional.of(10),
                        Optional.empty()));
    }

    private static void records(Map<String, Outgoing> all) {
        DealSummary deal = SampleDeals.won(142, Milestone.SIGNED, "2026-11-23T09:00:00Z");
        Outgoing.Celebration party =
                new Outgoing.Celebration(deal, Milestone.SIGNED, List.of("Jan"), SampleDeals.week(13, 18, 1));
        Period week = Period.week(LocalDate.of(2026, 10, 5), DayOfWeek.MONDAY);
        List<Broken> broken = Stream.of(Cycle.WEEK, Cycle.MONTH, Cycle.QUARTER)
                .<Broken>map(cycle -> new Broken.Most(13, new Best(cycle, week, BigDecimal.valueOf(12))))
                .toList();
        all.put("celebration: of records in orders", party.breaking(broken));
        all.put(
                "celebration: of the largest order ever",
                party.breaking(List.of(new Broken.Largest(SampleDeals.euros("12000")))));
    }

    private static MessageRef message() {
        return new MessageRef(new ChannelRef(Platform.BROWSER, "sales-wins"), "1");
    }
}
