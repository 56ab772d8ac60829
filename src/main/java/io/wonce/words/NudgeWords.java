package io.wonce.words;

import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.deal.Deal;
import io.wonce.domain.deal.Delay;
import io.wonce.domain.deal.Expectation;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.organisation.Nudges;
import io.wonce.domain.organisation.WeekDays;
import io.wonce.domain.outgoing.Click;
import io.wonce.domain.outgoing.Outgoing;
import io.wonce.domain.outgoing.Outgoing.Delayed;
import io.wonce.words.Card.Control;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What nudges somebody, alone, and what became of it; and when an organisation lets people be nudged. */
final class NudgeWords {
    private final Voice voice;
    private final DealWords deals;
    private final WaitingWords waiting;

    NudgeWords(Voice voice) {
        this.voice = voice;
        this.deals = new DealWords(voice);
        this.waiting = new WaitingWords(voice);
    }

    Card card(Outgoing.Reminder reminder) {
        List<Announcement> announcements = reminder.waiting();
        long open = reminder.delayed().stream().filter(Delayed::open).count();
        List<Control> controls =
                new ArrayList<>(announcements.stream().map(waiting::button).toList());
        if (!announcements.isEmpty() && open > 0) {
            controls.add(new Control.Note(voice.say("nudge", "n", open)));
        }
        reminder.delayed().forEach(deal -> controls.addAll(deal.open() ? question(deal) : settled(deal)));
        boolean done = announcements.isEmpty() && open == 0;
        return new Card(
                done ? Card.Mood.CALM : Card.Mood.QUESTION,
                headline(reminder, open),
                announcements.stream().map(waiting::line).toList(),
                controls,
                done ? "" : voice.say(announcements.isEmpty() ? "nudge.often" : "reminder.once"));
    }

    private String headline(Outgoing.Reminder reminder, long open) {
        if (!reminder.waiting().isEmpty()) {
            return voice.say("reminder", "n", reminder.waiting().size());
        }
        if (open > 0) {
            return voice.say("nudge", "n", open);
        }
        boolean answered =
                reminder.delayed().stream().anyMatch(deal -> deal.change().isPresent());
        return voice.say(answered ? "nudge.done" : "nudge.closed");
    }

    private List<Control> question(Delayed asked) {
        Deal deal = asked.deal().deal();
        boolean won = deal.hasReached(asked.counting());
        return Stream.concat(
                        Stream.of(new Control.Note(why(deal, asked.delay()))),
                        Stream.of(
                                reached(asked),
                                new Control.NewDate(
                                        voice.say("nudge.date"), deal.id().number()),
                                new Control.Button(
                                        voice.sentence(voice.say(won ? "deal.cancelled" : "deal.lost")),
                                        "",
                                        new Click.End(deal.id()),
                                        false),
                                new Control.Button(voice.say("nudge.snooze"), "", new Click.Snooze(deal.id()), false)))
                .toList();
    }

    /** {@code D-142 · Acme · € 12.500: mondeling akkoord 16 dagen geleden, nog niet getekend}. */
    private String why(Deal deal, Delay delay) {
        Optional<Instant> since = switch (delay) {
            case UNSIGNED -> first(deal, Milestone.VERBAL);
            case UNINVOICED -> first(deal, Milestone.SIGNED, Milestone.ORDERED);
            case OVERDUE -> Optional.empty();
        };
        String date = deal.description()
                .expectation()
                .flatMap(Expectation::closeDate)
                .map(voice.moments()::date)
                .orElse("");
        return voice.say(
                "nudge." + delay,
                "deal",
                deals.worth(deal),
                "n",
                since.map(voice.moments()::daysSince).orElse(0L),
                "date",
                date);
    }

    private static Optional<Instant> first(Deal deal, Milestone... milestones) {
        return Arrays.stream(milestones)
                .flatMap(milestone -> Optional.ofNullable(deal.milestones().get(milestone)).stream())
                .min(Instant::compareTo);
    }

    /** What it waits for; of an order that was only expected, whatever makes it one. */
    private Control reached(Delayed asked) {
        return switch (asked.delay()) {
            case UNSIGNED -> reached(asked, Milestone.SIGNED, true);
            case UNINVOICED -> reached(asked, Milestone.INVOICED, true);
            case OVERDUE ->
                new Control.Select(
                        voice.say("nudge.arrived"),
                        Arrays.stream(Milestone.values())
                                .filter(milestone -> milestone.isAtLeast(asked.counting()))
                                .map(milestone -> reached(asked, milestone, false))
                                .toList());
        };
    }

    private Control.Button reached(Delayed asked, Milestone milestone, boolean primary) {
        String label = voice.sentence(voice.milestone(milestone));
        return new Control.Button(
                label, "", new Click.Reached(asked.deal().deal().id(), milestone), primary);
    }

    private List<Control> settled(Delayed asked) {
        String line = Voice.facts(List.of(
                Optional.of("✓ " + deals.fullLine(asked.deal())),
                asked.again()
                        .map(day ->
                                voice.say("nudge.again", "date", voice.moments().date(day)))));
        return Stream.concat(
                        Stream.<Control>of(new Control.Note(line)),
                        asked.change().stream()
                                .map(change -> new Control.Button(
                                        voice.say("button.undo"), "", new Click.Undo(change), false)))
                .toList();
    }

    /** The conventions, in two lines. */
    List<String> lines(Nudges nudges) {
        List<String> about = Stream.of(
                        say("settings.nudges.verbal", nudges.verbal()),
                        say("settings.nudges.signed", nudges.signed()),
                        say("settings.nudges.date", nudges.date()),
                        say("settings.nudges.unresolved", nudges.unresolved()))
                .flatMap(Optional::stream)
                .toList();
        String what = about.isEmpty() ? voice.say("settings.nudges.none") : String.join("; ", about);
        return List.of(
                voice.say("settings.nudges", "what", what),
                voice.say(
                        "settings.working-days",
                        "days",
                        WeekDays.shown(nudges.workingDays(), voice.texts().locale()),
                        "hours",
                        nudges.workingHours().shown()));
    }

    private Optional<String> say(String key, Optional<Integer> days) {
        return days.map(n -> voice.say(key, "n", n));
    }
}
