package io.wonce.domain.linking;

import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.Reference;
import io.wonce.domain.linking.Evidence.OtherReference;
import io.wonce.domain.linking.Evidence.SameReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The numbers people write: the same one is near proof, another of the same kind speaks against. */
final class ReferencePolicy implements Policy {
    private static final double SAME_DEAL = 12;
    private static final double SAME_NUMBER = 9;

    @Override
    public List<Weighed> weigh(Heard heard, KnownDeal deal, TokenRarity rarity) {
        List<Weighed> against = new ArrayList<>();
        for (Reference reference : heard.statement().references()) {
            if (isShortNameOf(reference, deal)) {
                return Weighed.only(new SameReference(reference), SAME_DEAL);
            }
            if (deal.references().stream().anyMatch(known -> known.key().equals(reference.key()))) {
                return Weighed.only(new SameReference(reference), SAME_NUMBER);
            }
            other(reference, deal).ifPresent(against::add);
        }
        return against;
    }

    private static boolean isShortNameOf(Reference reference, KnownDeal deal) {
        return reference.kind() == Reference.Kind.DEAL
                && DealId.parse(reference.number()).filter(deal.id()::equals).isPresent();
    }

    private static Optional<Weighed> other(Reference heard, KnownDeal deal) {
        return deal.references().stream()
                .filter(known -> known.kind() == heard.kind())
                .findFirst()
                .map(known -> new Weighed(new OtherReference(heard, known), against(heard.kind())));
    }

    /** An order has one purchase order and one quote, but may have many invoices. */
    private static double against(Reference.Kind kind) {
        return switch (kind) {
            case DEAL -> -9;
            case PURCHASE_ORDER -> -4.5;
            case QUOTE -> -4;
            case ORDER -> -3.5;
            case INVOICE -> -1.5;
            case OTHER -> -0.7;
        };
    }
}
