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
    @Override
    public List<Finding> look(Heard heard, KnownDeal deal, TokenRarity rarity) {
        List<Finding> against = new ArrayList<>();
        for (Reference reference : heard.statement().references()) {
            if (isShortNameOf(reference, deal)) {
                return Finding.only(new SameReference(reference), "reference.same-deal");
            }
            if (deal.references().stream().anyMatch(known -> known.key().equals(reference.key()))) {
                return Finding.only(new SameReference(reference), "reference.same");
            }
            other(reference, deal).ifPresent(against::add);
        }
        return against;
    }

    private static boolean isShortNameOf(Reference reference, KnownDeal deal) {
        return reference.kind() == Reference.Kind.DEAL
                && DealId.parse(reference.number()).filter(deal.id()::equals).isPresent();
    }

    private static Optional<Finding> other(Reference heard, KnownDeal deal) {
        return deal.references().stream()
                .filter(known -> known.kind() == heard.kind())
                .findFirst()
                .map(known -> new Finding(new OtherReference(heard, known), against(heard.kind())));
    }

    /** An order has one purchase order and one quote, but may have many invoices. */
    private static String against(Reference.Kind kind) {
        return switch (kind) {
            case DEAL -> "reference.other-deal";
            case PURCHASE_ORDER -> "reference.other-purchase-order";
            case QUOTE -> "reference.other-quote";
            case ORDER -> "reference.other-order";
            case INVOICE -> "reference.other-invoice";
            case OTHER -> "reference.other";
        };
    }
}
