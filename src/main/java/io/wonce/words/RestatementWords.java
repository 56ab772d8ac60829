package io.wonce.words;

import io.wonce.domain.counting.Amendment;
import io.wonce.domain.counting.Restatement;
import io.wonce.domain.counting.Revaluation;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.Money;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What became of a published number, and why. */
final class RestatementWords {
    private final Voice voice;

    RestatementWords(Voice voice) {
        this.voice = voice;
    }

    /** {@code Correctie week 47: 12 → 11 (eruit: D-131 geannuleerd)}. */
    String line(Restatement restatement) {
        return restatement.isOfWorth() && !restatement.revalued().isEmpty() ? worth(restatement) : orders(restatement);
    }

    /** {@code Correctie week 45, waarde: € 120.000 → € 110.000 (D-131 € 30.000 → € 20.000)}. */
    private String worth(Restatement restatement) {
        return voice.say(
                "report.revalued.worth",
                "period",
                new CountWords(voice).period(restatement.period()),
                "from",
                sums(restatement.worthThen()),
                "to",
                sums(restatement.worthNow()),
                "deals",
                voice.list(revalued(restatement)));
    }

    private String orders(Restatement restatement) {
        return voice.say(
                "report.restated",
                "period",
                new CountWords(voice).period(restatement.period()),
                "published",
                restatement.published(),
                "known",
                restatement.known(),
                "reasons",
                Voice.facts(List.of(
                        list("report.gone", deals(restatement.gone(), restatement)),
                        list("report.come", deals(restatement.come(), restatement)),
                        list("report.revalued", revalued(restatement)))));
    }

    private List<String> revalued(Restatement restatement) {
        return restatement.revalued().stream()
                .map(one -> voice.say("report.reason", "deal", one.deal(), "why", worth(one)))
                .toList();
    }

    private String sums(List<Money> sums) {
        return sums.isEmpty() ? voice.say("fact.nothing") : new PipelineWords(voice).sums(sums);
    }

    /** Each with who did it and when. */
    List<String> lines(Restatement restatement) {
        return Stream.concat(
                        restatement.amendments().stream()
                                .map(amendment -> voice.say(
                                        "report.reason", "deal", amendment.deal(), "why", atLength(amendment))),
                        restatement.revalued().stream()
                                .map(one -> voice.say("report.reason", "deal", one.deal(), "why", worth(one))))
                .toList();
    }

    /** {@code geannuleerd}. */
    String reason(Amendment amendment) {
        return voice.say(
                "amended." + amendment.cause(),
                "into",
                amendment.into().map(DealId::toString).orElse(""));
    }

    /** {@code geannuleerd op 3 dec. door Jan}. */
    String atLength(Amendment amendment) {
        String reason = reason(amendment);
        if (amendment.at().isEmpty()) {
            return reason;
        }
        String when = voice.moments().date(amendment.at().get());
        return amendment
                .by()
                .map(who -> voice.say("amended.by", "what", reason, "when", when, "who", who))
                .orElseGet(() -> voice.say("amended.at", "what", reason, "when", when));
    }

    /** {@code € 10.000 → € 12.000}. */
    String worth(Revaluation revaluation) {
        return voice.say("fact.changed", "from", money(revaluation.from()), "to", money(revaluation.to()));
    }

    private String money(Optional<Money> money) {
        return money.map(voice.figures()::money).orElseGet(() -> voice.say("fact.nothing"));
    }

    private List<String> deals(List<DealId> deals, Restatement restatement) {
        return deals.stream()
                .map(deal -> restatement
                        .why(deal)
                        .map(why -> voice.say("report.reason", "deal", deal, "why", reason(why)))
                        .orElse(deal.toString()))
                .toList();
    }

    private Optional<String> list(String key, List<String> deals) {
        return deals.isEmpty() ? Optional.empty() : Optional.of(voice.say(key, "deals", voice.list(deals)));
    }
}
