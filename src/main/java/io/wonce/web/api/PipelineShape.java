package io.wonce.web.api;

import io.wonce.app.AskForecast;
import io.wonce.domain.counting.Due;
import io.wonce.domain.counting.ExpectedOrders;
import io.wonce.domain.counting.Prospects;
import java.util.List;
import java.util.Optional;

/**
 * What is expected, as programs read it; the deals themselves are at {@code /deals?state=expected}.
 *
 * @param total their value
 * @param weighted their value times probability
 * @param inBase what the total comes to; empty where there is nothing to convert, or no rate
 * @param weightedInBase the same of their value times probability
 * @param forecast how many orders the running quarter will have
 * @param slippages expected orders whose date moved to a later day, the most often moved first
 * @param ageing how long they have been where they are
 * @param accuracy what was expected of the last months against what came, the latest first
 * @param unresolved announcements that nobody has linked yet; some may be of these orders
 * @param policies what counts in the quarter, and each change of that within it
 * @param parts overdue ones first, then month by month, then those without a date
 */
record PipelineShape(
        List<Shapes.Money> total,
        List<Shapes.Money> weighted,
        Optional<Shapes.InBase> inBase,
        Optional<Shapes.InBase> weightedInBase,
        List<Part> parts,
        ProspectShapes.Range forecast,
        List<ProspectShapes.Slipped> slippages,
        List<ProspectShapes.Aged> ageing,
        List<ProspectShapes.Month> accuracy,
        int unresolved,
        List<CountShape.Policy> policies) {
    static PipelineShape of(AskForecast.Forecast forecast) {
        Prospects prospects = forecast.prospects();
        return new PipelineShape(
                Shapes.money(forecast.whole().total()),
                Shapes.money(forecast.whole().weighted()),
                forecast.whole().inBase().map(Shapes.InBase::of),
                forecast.whole().weightedInBase().map(Shapes.InBase::of),
                forecast.parts().stream()
                        .map(part -> new Part(
                                due(part.due()),
                                part.orders(),
                                Shapes.money(part.total()),
                                Shapes.money(part.weighted()),
                                part.parts().stream().map(InCategory::of).toList(),
                                part.inBase().map(Shapes.InBase::of),
                                part.weightedInBase().map(Shapes.InBase::of)))
                        .toList(),
                ProspectShapes.Range.of(prospects.forecast()),
                prospects.slippages().stream().map(ProspectShapes.Slipped::of).toList(),
                prospects.ageing().stream().map(ProspectShapes.Aged::of).toList(),
                prospects.accuracy().stream().map(ProspectShapes.Month::of).toList(),
                prospects.unresolved(),
                CountShape.Policy.all(prospects.policies()));
    }

    private static String due(Due due) {
        if (due instanceof Due.InMonth in) {
            return in.month().toString();
        }
        return due instanceof Due.Overdue ? "overdue" : "undated";
    }

    /**
     * What is expected at one time.
     *
     * @param due as the parameter {@code due} of {@code /deals} takes it
     * @param categories the same by forecast category, the surest first
     */
    record Part(
            String due,
            int orders,
            List<Shapes.Money> total,
            List<Shapes.Money> weighted,
            List<InCategory> categories,
            Optional<Shapes.InBase> inBase,
            Optional<Shapes.InBase> weightedInBase) {}

    /**
     * What of it is in one forecast category.
     *
     * @param category as the parameter {@code category} of {@code /deals} takes it
     */
    record InCategory(String category, int orders, List<Shapes.Money> total, List<Shapes.Money> weighted) {
        static InCategory of(ExpectedOrders.Part part) {
            return new InCategory(
                    Names.of(part.confidence()),
                    part.orders(),
                    Shapes.money(part.total()),
                    Shapes.money(part.weighted()));
        }
    }
}
