package io.wonce.evaluation;

import io.wonce.app.audit.Judge;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.linking.BundledRarity;
import io.wonce.domain.linking.Candidate;
import io.wonce.domain.linking.Decision;
import io.wonce.domain.linking.Heard;
import io.wonce.domain.linking.KnownDeal;
import io.wonce.domain.linking.Linker;
import io.wonce.domain.reading.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Links as where people are asked, and answers each question with the truth; counts questions and wrong certain decisions. */
final class AttendedJudge implements Judge {
    private final Linker linker = new Linker();
    private final BundledRarity rarity = new BundledRarity();
    private final IdentityHashMap<Statement, String> sales = new IdentityHashMap<>();
    private final Map<String, DealId> dealOfSale = new HashMap<>();
    private final Map<DealId, String> saleOfDeal = new HashMap<>();
    private long next = 1;
    final List<String> mistakes = new ArrayList<>();
    int asked;
    int linked;
    int wrongLinks;
    int opened;
    int wrongNew;

    AttendedJudge(Stream stream) {
        int alone = 0;
        for (Told told : stream.messages()) {
            for (Said said : told.said()) {
                String sale = said.sale().orElse("none " + alone++);
                said.statement().ifPresent(statement -> sales.put(statement, sale));
            }
        }
    }

    @Override
    public Decision judge(Heard heard, Collection<KnownDeal> candidates) {
        Decision decision = linker.decide(heard, candidates, rarity);
        String sale = sales.getOrDefault(heard.statement(), "unknown");
        Optional<DealId> right = Optional.ofNullable(dealOfSale.get(sale));
        if (decision instanceof Decision.Ask) {
            asked++;
            return answer(right, sale);
        }
        if (decision instanceof Decision.Link link) {
            linked++;
            if (!right.equals(Optional.of(link.candidate().deal()))) {
                wrongLinks++;
                mistakes.add("linked " + heard.statement() + "\n      to " + link.candidate() + "\n      known "
                        + candidates.stream()
                                .filter(known ->
                                        known.id().equals(link.candidate().deal()))
                                .toList()
                        + "\n      right " + right);
                return answer(right, sale);
            }
            return link;
        }
        opened++;
        wrongNew += right.isPresent() ? 1 : 0;
        return answer(Optional.empty(), sale);
    }

    /** Numbers new deals as the audit does. */
    private Decision answer(Optional<DealId> right, String sale) {
        if (right.isPresent()) {
            Candidate candidate = new Candidate(right.get(), 1, List.of());
            return new Decision.Link(candidate, List.of(candidate));
        }
        DealId id = new DealId(next++);
        dealOfSale.put(sale, id);
        saleOfDeal.put(id, sale);
        return new Decision.New(List.of());
    }
}
