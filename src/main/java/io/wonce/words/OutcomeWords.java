package io.wonce.words;

import io.wonce.domain.counting.OrderCount;
import io.wonce.domain.deal.Deal;
import io.wonce.domain.deal.DealStatus;
import io.wonce.domain.outgoing.Click;
import io.wonce.domain.outgoing.Outgoing;
import io.wonce.domain.outgoing.Outgoing.Result;
import io.wonce.words.Card.Control;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a prompt turned into. */
final class OutcomeWords {
    private final Voice voice;
    private final DealWords deals;
    private final CountWords counts;

    OutcomeWords(Voice voice) {
        this.voice = voice;
        this.deals = new DealWords(voice);
        this.counts = new CountWords(voice);
    }

    Card card(Outgoing.Outcome outcome) {
        List<String> lines = new ArrayList<>(lines(outcome.result()));
        outcome.late().ifPresent(late -> lines.add(voice.say("late." + late)));
        by(outcome).ifPresent(lines::add);
        String footnote = week(outcome.result()).map(counts::footnote).orElse("");
        return new Card(Card.Mood.CALM, headline(outcome.result()), lines, controls(outcome), footnote);
    }

    private String headline(Result result) {
        if (result instanceof Result.Reached reached) {
            String milestone = voice.milestone(reached.milestone());
            String deal = deals.brief(reached.deal().deal());
            return voice.say(
                    reached.opened() ? "outcome.opened" : "outcome.linked", "deal", deal, "milestone", milestone);
        }
        if (result instanceof Result.Repeated repeated) {
            return repeated(repeated);
        }
        if (result instanceof Result.Awaited awaited) {
            String line = deals.fullLine(awaited.deal());
            return voice.say(awaited.opened() ? "outcome.expected" : "outcome.expected.known", "deal", line);
        }
        if (result instanceof Result.Ended ended) {
            return ended(ended.deal().deal());
        }
        return voice.say(result instanceof Result.Dismissed ? "outcome.dismissed" : "outcome.withdrawn");
    }

    private String repeated(Result.Repeated repeated) {
        return voice.say(
                "outcome.repeated." + repeated.milestone(),
                "deal",
                deals.brief(repeated.deal().deal()),
                "when",
                voice.when(repeated.reachedAt()));
    }

    private String ended(Deal deal) {
        boolean wasWon = deal.status() instanceof DealStatus.Cancelled;
        return voice.say(wasWon ? "outcome.cancelled" : "outcome.lost", "deal", deals.brief(deal));
    }

    private List<String> lines(Result result) {
        if (result instanceof Result.Reached reached) {
            return List.of(counts.effect(reached.deal().deal(), reached.milestone(), reached.week()));
        }
        if (result instanceof Result.Repeated repeated) {
            return List.of(counts.stays(repeated.deal().deal(), repeated.week()));
        }
        return result instanceof Result.Awaited ? List.of(voice.say("outcome.expected.cheer")) : List.of();
    }

    private Optional<String> by(Outgoing.Outcome outcome) {
        if (outcome.result() instanceof Result.Withdrawn) {
            return Optional.empty();
        }
        return Optional.of(outcome.by()
                .map(who -> voice.say("outcome.by", "who", who))
                .orElseGet(
                        () -> voice.say(isOpened(outcome.result()) ? "outcome.by.wonce.opened" : "outcome.by.wonce")));
    }

    private static boolean isOpened(Result result) {
        return (result instanceof Result.Reached reached && reached.opened())
                || (result instanceof Result.Awaited awaited && awaited.opened());
    }

    private static Optional<OrderCount> week(Result result) {
        if (result instanceof Result.Reached reached) {
            return Optional.of(reached.week());
        }
        return result instanceof Result.Repeated repeated ? Optional.of(repeated.week()) : Optional.empty();
    }

    private List<Control> controls(Outgoing.Outcome outcome) {
        if (outcome.result() instanceof Result.Withdrawn) {
            return List.of();
        }
        List<Control> controls = new ArrayList<>();
        controls.add(new Control.Button(
                voice.say("button.change"), "", new Click.Reconsider(outcome.announcement()), false));
        outcome.change()
                .map(change -> new Control.Button(voice.say("button.undo"), "", new Click.Undo(change), false))
                .ifPresent(controls::add);
        return controls;
    }
}
