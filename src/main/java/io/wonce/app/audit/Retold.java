package io.wonce.app.audit;

import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.linking.Heard;
import io.wonce.domain.linking.KnownDeal;
import io.wonce.domain.linking.KnownDeal.Standing;
import io.wonce.domain.reading.Amount;
import io.wonce.domain.reading.Kind;
import io.wonce.domain.reading.OrderHint;
import io.wonce.domain.reading.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is known of a deal after one more statement about it. */
final class Retold {
    private static final int MOST_OF_EACH = 8;
    private static final int MOST_WORDS = 30;

    private Retold() {}

    /** A deal opened by its first statement; {@code inherited} names its customer where the statement's thread did. */
    static KnownDeal first(DealId id, Heard heard, List<String> inherited) {
        KnownDeal unknown =
                new KnownDeal(id, inherited, List.of(), Map.of(), Set.of(), List.of(), heard.at(), Standing.OPEN);
        return again(unknown, heard);
    }

    static KnownDeal again(KnownDeal deal, Heard heard) {
        Statement said = heard.statement();
        List<Amount> amounts = new ArrayList<>(said.otherAmounts());
        said.amount().ifPresent(amount -> amounts.add(0, amount));
        Map<Milestone, Instant> milestones = milestones(deal, heard);
        return new KnownDeal(
                deal.id(),
                joined(deal.customerNames(), said.customer().stream().toList()),
                joined(deal.amounts(), amounts),
                milestones,
                Set.copyOf(joined(deal.references(), said.references())),
                joined(deal.announcers(), List.of(heard.announcer())),
                heard.at(),
                standing(deal, said.kind()),
                hints(deal, said),
                Set.copyOf(joined(deal.words(), heard.words(), MOST_WORDS)));
    }

    /** A win that names no milestone is a closed deal where a CRM tells it; what people call won may not be signed yet. */
    private static Map<Milestone, Instant> milestones(KnownDeal deal, Heard heard) {
        if (heard.statement().kind() != Kind.WIN) {
            return deal.milestones();
        }
        Map<Milestone, Instant> milestones = new EnumMap<>(Milestone.class);
        milestones.putAll(deal.milestones());
        milestones.putIfAbsent(
                heard.statement().milestone().orElse(heard.robot() ? Milestone.SIGNED : Milestone.VERBAL), heard.at());
        return milestones;
    }

    private static Standing standing(KnownDeal deal, Kind kind) {
        return switch (kind) {
            case WIN -> Standing.OPEN;
            case LOST -> deal.milestones().isEmpty() ? Standing.LOST : Standing.CANCELLED;
            case EXPECTED, NONE -> deal.standing();
        };
    }

    private static Set<OrderHint> hints(KnownDeal deal, Statement said) {
        Set<OrderHint> hints = new HashSet<>(deal.hints());
        if (said.hint().isPerhapsNewOrder()) {
            hints.add(said.hint());
        }
        return hints;
    }

    private static <T> List<T> joined(Collection<T> before, Collection<T> more) {
        return joined(before, more, MOST_OF_EACH);
    }

    private static <T> List<T> joined(Collection<T> before, Collection<T> more, int most) {
        Set<T> all = new LinkedHashSet<>(before);
        all.addAll(more);
        return all.stream().limit(most).toList();
    }
}
