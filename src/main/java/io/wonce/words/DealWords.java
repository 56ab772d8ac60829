package io.wonce.words;

import io.wonce.domain.deal.Deal;
import io.wonce.domain.deal.DealStatus;
import io.wonce.domain.deal.DealSummary;
import io.wonce.domain.deal.Expectation;
import java.util.List;
import java.util.Optional;

/** Deals in a few words. */
final class DealWords {
    /** What Slack takes on a button. */
    private static final int LONGEST_LABEL = 75;

    private final Voice voice;

    DealWords(Voice voice) {
        this.voice = voice;
    }

    /** {@code D-142 (Acme)}. */
    String brief(Deal deal) {
        return deal.description()
                .customer()
                .map(customer -> deal.id() + " (" + customer + ")")
                .orElse(deal.id().toString());
    }

    /** The customer, or who it must be; to begin a sentence with. */
    String customer(Deal deal) {
        return deal.description().customer().orElseGet(() -> voice.say("deal.unnamed", "deal", deal.id()));
    }

    /** {@code D-142 · Acme · € 12.500 · getekend}. */
    String line(Deal deal) {
        return line(deal, deal.description().customer());
    }

    /** {@code D-142 · Acme · € 12.500}. */
    String worth(Deal deal) {
        return Voice.facts(List.of(
                Optional.of(deal.id().toString()),
                deal.description().customer(),
                deal.description().value().map(voice.about(deal.id()).figures()::money)));
    }

    /** {@link #line(Deal)} with the owner, and what is expected. */
    String fullLine(DealSummary summary) {
        Deal deal = summary.deal();
        return Voice.facts(List.of(
                Optional.of(line(deal)),
                deal.description().expectation().filter(e -> isAwaited(deal)).map(this::expectation),
                summary.ownerName()));
    }

    /** {@link #line(Deal)}, short enough for a button. */
    String label(Deal deal) {
        String line = line(deal);
        Optional<String> customer = deal.description().customer();
        int over = line.length() - LONGEST_LABEL;
        if (over <= 0 || customer.isEmpty()) {
            return line;
        }
        return line(deal, customer.map(name -> shortened(name, name.length() - over)));
    }

    /** {@code 15 dec · 80% · commit}. */
    String expectation(Expectation expectation) {
        return Voice.facts(List.of(
                expectation.closeDate().map(voice.moments()::date),
                Optional.of(expectation.probability() + "%"),
                Optional.of(voice.say("forecast." + expectation.category()))));
    }

    /** How far it has come, or how it ended. */
    String state(Deal deal) {
        DealStatus status = deal.status();
        if (status instanceof DealStatus.Lost) {
            return voice.say("deal.lost");
        }
        if (status instanceof DealStatus.Cancelled) {
            return voice.say("deal.cancelled");
        }
        if (status instanceof DealStatus.MergedInto merged) {
            return voice.say("deal.merged", "deal", merged.deal());
        }
        if (status instanceof DealStatus.Retracted) {
            return voice.say("deal.retracted");
        }
        return deal.furthest().map(voice::milestone).orElseGet(() -> voice.say("deal.expected"));
    }

    private String line(Deal deal, Optional<String> customer) {
        return Voice.facts(List.of(
                Optional.of(deal.id().toString()),
                customer,
                deal.description().value().map(voice.about(deal.id()).figures()::money),
                Optional.of(state(deal))));
    }

    private static boolean isAwaited(Deal deal) {
        return deal.status() instanceof DealStatus.Open && deal.furthest().isEmpty();
    }

    private static String shortened(String text, int length) {
        int end = Math.max(1, length - 1);
        boolean splitsPair = Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, splitsPair ? end - 1 : end).stripTrailing() + "…";
    }
}
