package io.wonce.words;

import io.wonce.domain.chat.Emoji;
import io.wonce.domain.deal.Deal;
import io.wonce.domain.outgoing.Outgoing;
import java.util.ArrayList;
import java.util.List;

/** Celebrations: the same deal is always cheered in the same words, another deal in others. */
final class PartyWords {
    private static final int VARIANTS = 3;

    private final Voice voice;
    private final DealWords deals;
    private final CountWords counts;

    PartyWords(Voice voice) {
        this.voice = voice;
        this.deals = new DealWords(voice);
        this.counts = new CountWords(voice);
    }

    Card card(Outgoing.Celebration party) {
        Deal deal = party.deal().deal();
        long variant = deal.id().number() % VARIANTS;
        String headline = voice.say("party." + party.milestone() + "." + variant, "customer", deals.customer(deal));
        String cheer = party.announcers().isEmpty()
                ? voice.say("party.cheer.all")
                : voice.say("party.cheer", "who", voice.list(party.announcers()));
        List<String> lines =
                new ArrayList<>(List.of(cheer, deals.line(deal), counts.effect(deal, party.milestone(), party.week())));
        party.records().forEach(record -> lines.add(new RecordWords(voice).line(record)));
        String headed = party.emoji().map(emoji -> headed(emoji, headline)).orElse(headline);
        String footnote = party.target()
                .map(target -> counts.footnote(party.week(), target))
                .orElseGet(() -> counts.footnote(party.week()));
        return new Card(Card.Mood.CELEBRATION, headed, lines, List.of(), footnote);
    }

    /** Every headline begins with a sign and a space. */
    private static String headed(Emoji emoji, String headline) {
        return emoji.shown() + headline.substring(headline.indexOf(' '));
    }

    Card card(Outgoing.Recalled recalled) {
        String headline = voice.say(
                "recalled",
                "deal",
                deals.brief(recalled.deal().deal()),
                "milestone",
                voice.milestone(recalled.milestone()));
        return new Card(Card.Mood.CALM, headline, List.of(), List.of(), "");
    }
}
