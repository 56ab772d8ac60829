package io.wonce.words;

import io.wonce.domain.deal.DealSummary;
import io.wonce.domain.outgoing.Click;
import io.wonce.domain.outgoing.Outgoing;
import io.wonce.words.Card.Control;
import java.util.List;

/** A deal whose only announcement is gone, and what was decided about it. */
final class OrphanWords {
    private final Voice voice;
    private final DealWords deals;

    OrphanWords(Voice voice) {
        this.voice = voice;
        this.deals = new DealWords(voice);
    }

    Card card(Outgoing.Orphaned orphaned) {
        DealSummary deal = orphaned.deal();
        List<Control> controls = List.of(
                new Control.Button(
                        voice.say("orphaned.keep"),
                        "",
                        new Click.Keep(deal.deal().id()),
                        true),
                new Control.Button(
                        voice.say("orphaned.end"), "", new Click.End(deal.deal().id()), false));
        String headline =
                voice.say(orphaned.edited() ? "orphaned.edited" : "orphaned", "deal", deals.brief(deal.deal()));
        return new Card(Card.Mood.QUESTION, headline, List.of(deals.fullLine(deal)), controls, "");
    }

    Card card(Outgoing.Settled settled) {
        String headline = voice.say(
                "settled",
                "deal",
                deals.brief(settled.deal().deal()),
                "state",
                deals.state(settled.deal().deal()));
        List<String> lines = List.of(voice.say("outcome.by", "who", settled.by()));
        return new Card(Card.Mood.CALM, headline, lines, List.of(), "");
    }
}
