package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.deal.Credits;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.DealSummary;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody earned of an order; the parts of an order add up to the whole.
 *
 * @param person who
 * @param name as they are called; empty where nobody knows
 * @param percent of the order
 */
public record Earned(PersonRef person, Optional<String> name, BigDecimal percent) {
    /** Of each of {@code deals}: as somebody split it, else all of it is its owner's; of one without an owner, nobody earned anything. */
    static Map<DealId, List<Earned>> of(Books books, List<DealSummary> deals) {
        Map<DealId, Credits> splits = books.deals()
                .credits(deals.stream().map(deal -> deal.deal().id()).toList());
        Map<PersonRef, Optional<String>> names = new HashMap<>();
        Map<DealId, List<Earned>> earned = new HashMap<>();
        for (DealSummary deal : deals) {
            List<Earned> parts = Optional.ofNullable(splits.get(deal.deal().id()))
                    .map(split -> split.parts().stream()
                            .map(part -> new Earned(
                                    part.person(),
                                    names.computeIfAbsent(part.person(), person -> name(books, person)),
                                    part.percent()))
                            .toList())
                    .orElseGet(() -> owners(deal));
            earned.put(deal.deal().id(), parts);
        }
        return earned;
    }

    private static List<Earned> owners(DealSummary deal) {
        return deal.deal().description().owner().stream()
                .map(owner -> new Earned(owner, deal.ownerName(), Credits.WHOLE))
                .toList();
    }

    private static Optional<String> name(Books books, PersonRef person) {
        return books.people().find(person).map(Person::name);
    }
}
