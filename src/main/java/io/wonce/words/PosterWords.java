package io.wonce.words;

import io.wonce.domain.counting.OrderCount;
import io.wonce.domain.deal.Deal;
import io.wonce.domain.outgoing.Outgoing;
import java.util.Optional;

/** Celebrations as pictures say them. */
final class PosterWords {
    private final Voice voice;
    private final DealWords deals;
    private final CountWords counts;

    PosterWords(Voice voice) {
        this.voice = voice;
        this.deals = new DealWords(voice);
        this.counts = new CountWords(voice);
    }

    Poster poster(Outgoing.Celebration party) {
        Deal deal = party.deal().deal();
        OrderCount week = party.week();
        return new Poster(
                deal.id(),
                party.milestone(),
                voice.sentence(voice.milestone(party.milestone())),
                deals.customer(deal),
                deal.description().value().map(voice.about(deal.id()).figures()::money),
                Optional.of(party.announcers()).filter(who -> !who.isEmpty()).map(voice::list),
                party.target().map(target -> counts.brief(week, target)).orElseGet(() -> counts.brief(week)),
                party.target().map(target -> Math.min(1.0, (double) week.orders() / target)));
    }
}
