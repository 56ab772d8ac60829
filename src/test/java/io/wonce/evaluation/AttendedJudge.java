package io.wonce.evaluation;

import io.wonce.app.audit.Judge;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.linking.BundledRarity;
import io.wonce.domain.linking.Candidate;
import io.wonce.domain.linking.Decision;
import io.wonce.domain.linking.Heard;
import io.wonce.domain.linking.KnownDeal;
import io.wonce.domain.linking.Linker;
import io.wonce.domain.linking.NewOrders;
import io.wonce.domain.reading.Kind;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Links as where people are asked, answers each question with the truth, and counts questions and wrong links. */
final class AttendedJudge implements Judge {
    private final Linker linker;
    private final Listening listening;
    private final BundledRarity rarity = new BundledRarity();
    private final Map<String, DealId> dealOfSale = new HashMap<>();
    private final Attendance attendance = new Attendance();
    private long next = 1;

    AttendedJudge(Linker linker, Listening listening) {
        this.linker = linker;
        this.listening = listening;
    }

    Attendance attendance() {
        return attendance;
    }

    @Override
    public Decision judge(Heard heard, Collection<KnownDeal> known) {
        Decision decision = linker.decide(heard, known, rarity);
        Optional<String> sale = listening.sale(heard.statement());
        Optional<DealId> right = sale.map(dealOfSale::get);
        decision.candidates()
                .forEach(candidate ->
                        attendance.reliability.add(candidate.score(), right.equals(Optional.of(candidate.deal()))));
        if (decision instanceof Decision.Link link && isHarmless(heard, link, known)) {
            return linked(link, heard, sale, right);
        }
        if (decision instanceof Decision.New
                && NewOrders.OPENED.opens(heard.statement(), listening.chance(heard.statement()))) {
            attendance.openable++;
            attendance.wronglyOpenable += right.isPresent() || sale.isEmpty() ? 1 : 0;
        }
        attendance.unsure += decision instanceof Decision.New ? 0 : 1;
        attendance.proposed += decision instanceof Decision.New ? 1 : 0;
        attendance.wronglyProposed += decision instanceof Decision.New && right.isPresent() ? 1 : 0;
        return answer(right, sale);
    }

    /** As where it goes into the books: the end of an order and its return to life are asked about. */
    private static boolean isHarmless(Heard heard, Decision.Link link, Collection<KnownDeal> known) {
        return heard.statement().kind() != Kind.LOST
                && known.stream()
                        .filter(deal -> deal.id().equals(link.candidate().deal()))
                        .allMatch(deal -> deal.standing() == KnownDeal.Standing.OPEN);
    }

    private Decision linked(Decision.Link link, Heard heard, Optional<String> sale, Optional<DealId> right) {
        attendance.linked++;
        if (right.equals(Optional.of(link.candidate().deal()))) {
            return link;
        }
        if (sale.isEmpty()) {
            attendance.wrongOfNothing++;
            return link;
        }
        attendance.wrongLinks++;
        attendance.mistakes.add(heard + "\n      linked to " + link.candidate() + ", right " + right);
        return answer(right, sale);
    }

    /** Numbers new deals as the audit does. */
    private Decision answer(Optional<DealId> right, Optional<String> sale) {
        if (right.isPresent()) {
            return new Decision.Link(new Candidate(right.get(), 1, List.of()), List.of());
        }
        DealId id = new DealId(next++);
        sale.ifPresent(name -> dealOfSale.put(name, id));
        return new Decision.New(List.of());
    }
}
