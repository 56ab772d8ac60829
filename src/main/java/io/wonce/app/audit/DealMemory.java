package io.wonce.app.audit;

import io.wonce.domain.deal.CustomerKey;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.Reference;
import io.wonce.domain.deal.SoundFold;
import io.wonce.domain.linking.Heard;
import io.wonce.domain.linking.KnownDeal;
import io.wonce.domain.reading.Amount;
import io.wonce.domain.reading.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** All deals heard of so far, found again by what a statement names; never by looking through all of them. */
final class DealMemory {
    private static final int MOST_UNDER_A_KEY = 16;
    private static final int MOST_CANDIDATES = 40;
    private static final int MOST_NAMES_PARSED = 5_000;
    private static final double AMOUNT_BAND = 0.05;
    private static final double[] VAT = {1, 1.21, 1 / 1.21};

    private final List<@Nullable KnownDeal> deals = new ArrayList<>();
    private final RecentDeals byKey = new RecentDeals(MOST_UNDER_A_KEY);
    private final Map<String, Set<String>> blocksOfNames = new Remembered<>(MOST_NAMES_PARSED);

    /** The deals that may be meant, at most a few dozen; those found by most keys before the others. */
    Collection<KnownDeal> candidates(Heard heard) {
        Map<Integer, Integer> hits = new HashMap<>();
        IntConsumer hit = deal -> hits.merge(deal, 1, Integer::sum);
        heard.threadDeals().forEach(deal -> hit.accept(index(deal)));
        heard.sameTextDeals().forEach(deal -> hit.accept(index(deal)));
        heard.neighbourDeals().forEach(deal -> hit.accept(index(deal)));
        keys(heard).forEach(key -> {
            for (int deal : byKey.get(key)) {
                hit.accept(deal);
            }
        });
        return hits.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey())
                        .reversed())
                .map(entry -> deals.get(entry.getKey()))
                .filter(deal -> deal != null)
                .limit(MOST_CANDIDATES)
                .toList();
    }

    DealId open(Heard heard) {
        DealId id = new DealId(deals.size() + 1L);
        remember(heard, Retold.first(id, heard, inherited(heard)));
        return id;
    }

    /** "And another one, 6.300" in the thread of a deal is about the same customer's. */
    private List<String> inherited(Heard heard) {
        boolean another = heard.statement().customer().isEmpty()
                || heard.statement().hint().isNewOrder();
        if (!another || heard.threadDeals().isEmpty()) {
            return List.of();
        }
        KnownDeal root = deals.get(index(heard.threadDeals().get(0)));
        return root == null ? List.of() : root.customerNames();
    }

    void add(Heard heard, DealId id) {
        KnownDeal before = deals.get(index(id));
        if (before != null) {
            remember(heard, Retold.again(before, heard));
        }
    }

    private void remember(Heard heard, KnownDeal deal) {
        int index = index(deal.id());
        if (index == deals.size()) {
            deals.add(deal);
        } else {
            deals.set(index, deal);
        }
        keys(heard).forEach(key -> byKey.touch(key, index));
        deal.customerNames().forEach(name -> blocks(name).forEach(block -> byKey.touch(Hash.of('b', block), index)));
    }

    private Collection<Long> keys(Heard heard) {
        Statement statement = heard.statement();
        List<Long> keys = new ArrayList<>();
        heard.words().forEach(word -> keys.add(Hash.of('w', SoundFold.of(word))));
        for (Reference reference : statement.references()) {
            keys.add(Hash.of('r', reference.key()));
        }
        statement.customer().ifPresent(name -> blocks(name).forEach(block -> keys.add(Hash.of('b', block))));
        statement.amount().ifPresent(amount -> keys.addAll(bands(amount)));
        return keys;
    }

    /** Amounts within a few per cent of each other, with or without value-added tax, share a band. */
    private static List<Long> bands(Amount amount) {
        double value = amount.value().doubleValue();
        List<Long> bands = new ArrayList<>();
        for (double vat : VAT) {
            double band = Math.log(Math.max(1, value * vat)) / AMOUNT_BAND;
            bands.add(Hash.of('a', Long.toString(Math.round(band))));
        }
        return bands;
    }

    private Set<String> blocks(String name) {
        return blocksOfNames.computeIfAbsent(name, CustomerKey::blocks);
    }

    private static int index(DealId id) {
        return Math.toIntExact(id.number() - 1);
    }
}
