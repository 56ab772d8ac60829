package io.wonce.words;

import io.wonce.domain.counting.ExpectedOrders;
import io.wonce.domain.counting.Pipeline;
import io.wonce.domain.counting.Prospects;
import io.wonce.domain.deal.DealSummary;
import io.wonce.domain.deal.Money;
import io.wonce.domain.outgoing.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The orders still expected. */
final class PipelineWords {
    private final Voice voice;
    private final DealWords deals;

    PipelineWords(Voice voice) {
        this.voice = voice;
        this.deals = new DealWords(voice);
    }

    Card card(Answer.PipelineShown shown) {
        List<String> lines = new ArrayList<>();
        new InBaseWords(voice).line(shown.pipeline()).ifPresent(lines::add);
        shown.parts().forEach(part -> lines.add(part(part)));
        lines.addAll(new DueWords(voice).lines(shown.months()));
        shown.pipeline().deals().forEach(deal -> lines.add(line(deal, shown.prospects())));
        ProspectWords prospects = new ProspectWords(voice);
        shown.prospects().ifPresent(judged -> lines.addAll(prospects.lines(judged)));
        String footnote = shown.prospects().map(prospects::footnote).orElse("");
        return new Card(Card.Mood.REPORT, sum(shown.pipeline()), lines, List.of(), footnote);
    }

    /** {@code Commit: 4 opdrachten, gewogen € 13.400}. */
    private String part(ExpectedOrders.Part part) {
        String sure = part.confidence()
                .category()
                .map(category -> voice.say("forecast." + category))
                .orElseGet(() -> voice.say("pipeline.unsaid"));
        String orders = new CountWords(voice).orders(part.orders());
        return part.weighted().isEmpty()
                ? voice.say("pipeline.part.unvalued", "sure", voice.sentence(sure), "orders", orders)
                : voice.say(
                        "pipeline.part",
                        "sure",
                        voice.sentence(sure),
                        "orders",
                        orders,
                        "weighted",
                        sums(part.weighted()));
    }

    private String line(DealSummary deal, Optional<Prospects> prospects) {
        Optional<String> slipped = prospects.flatMap(judged -> new ProspectWords(voice).slippage(deal, judged));
        return Voice.facts(List.of(Optional.of(line(deal)), slipped));
    }

    /** {@code Nog verwacht: € 50.000, gewogen € 41.200}. */
    String sum(Pipeline pipeline) {
        if (pipeline.deals().isEmpty()) {
            return voice.say("pipeline.none");
        }
        return pipeline.total().isEmpty()
                ? voice.say("pipeline.unvalued", "n", pipeline.deals().size())
                : voice.say("pipeline", "total", sums(pipeline.total()), "weighted", sums(pipeline.weighted()));
    }

    /** Amounts of several currencies side by side, never added up. */
    String sums(List<Money> sums) {
        return sums.stream().map(voice.figures()::money).collect(Collectors.joining(" + "));
    }

    private String line(DealSummary deal) {
        boolean late = deal.deal()
                .description()
                .expectation()
                .flatMap(expectation -> expectation.closeDate())
                .filter(date -> date.isBefore(voice.moments().today()))
                .isPresent();
        return late ? voice.say("pipeline.late", "deal", deals.fullLine(deal)) : deals.fullLine(deal);
    }
}
