package io.wonce.domain.linking;

import io.wonce.domain.deal.Milestone;
import io.wonce.domain.deal.Reference;
import io.wonce.domain.linking.Evidence.OtherAmount;
import io.wonce.domain.linking.Evidence.SameAmount;
import io.wonce.domain.reading.Amount;
import io.wonce.domain.reading.Amount.Vat;
import io.wonce.domain.reading.Statement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The money: the best agreement between any amount heard and any amount known. */
final class AmountPolicy implements Policy {
    private static final double EQUAL_TO_TWO_DIGITS = 2.2;
    private static final double EQUAL_TO_THREE_DIGITS = 2.9;
    private static final double EQUAL_TO_MORE_DIGITS = 3.4;
    private static final double ROUNDED = 1.9;
    private static final double VAT_SAID = 2.7;
    private static final double VAT_ON_BILL = 2.2;
    private static final double VAT_UNSAID = 0.4;
    private static final double RATE = 2;
    private static final double SHARE_INVOICED = 1.2;
    private static final double SHARE_OF_SOMETHING = -2.2;
    private static final double CLOSE = -1.2;
    private static final double OTHER = -3.8;
    private static final double OTHER_INVOICED = -2;
    private static final double OTHER_CURRENCY = -3.5;

    @Override
    public List<Weighed> weigh(Heard heard, KnownDeal deal, TokenRarity rarity) {
        List<Amount> said = new ArrayList<>(heard.statement().otherAmounts());
        heard.statement().amount().ifPresent(amount -> said.add(0, amount));
        if (said.isEmpty() || deal.amounts().isEmpty()) {
            return List.of();
        }
        Amount bestSaid = said.get(0);
        Amount bestKnown = deal.amounts().get(0);
        AmountRelation best = AmountMatch.compare(bestSaid, bestKnown);
        for (Amount one : said) {
            for (Amount known : deal.amounts()) {
                AmountRelation next = AmountMatch.compare(one, known);
                if (next.compareTo(best) > 0) {
                    best = next;
                    bestSaid = one;
                    bestKnown = known;
                }
            }
        }
        double weight = weight(best, bestSaid, bestKnown, isBilling(heard));
        if (best == AmountRelation.SHARE && heard.statement().milestone().isEmpty()) {
            weight = Math.max(weight, SHARE_OF_SOMETHING);
        }
        return Weighed.only(
                weight > 0 ? new SameAmount(bestSaid, bestKnown) : new OtherAmount(bestSaid, bestKnown), weight);
    }

    private static boolean isBilling(Heard heard) {
        Statement said = heard.statement();
        boolean billed = said.milestone()
                .filter(milestone -> milestone.isAtLeast(Milestone.INVOICED))
                .isPresent();
        boolean billNumber = said.references().stream().anyMatch(one -> one.kind() == Reference.Kind.INVOICE);
        return billed || (said.milestone().isEmpty() && billNumber);
    }

    private static double weight(AmountRelation relation, Amount said, Amount known, boolean billing) {
        return switch (relation) {
            case EQUAL -> equal(said.value());
            case ROUNDED -> ROUNDED;
            case VAT -> vat(said.vat() != Vat.UNSTATED || known.vat() != Vat.UNSTATED, billing);
            case RATE -> RATE;
            case SHARE -> billing ? SHARE_INVOICED : OTHER;
            case CLOSE -> CLOSE;
            case OTHER -> billing ? OTHER_INVOICED : OTHER;
            case OTHER_CURRENCY -> OTHER_CURRENCY;
        };
    }

    /** Two amounts differ by 21% by chance, too: it counts where tax is spoken of, or where a bill is. */
    private static double vat(boolean said, boolean billing) {
        if (said) {
            return VAT_SAID;
        }
        return billing ? VAT_ON_BILL : VAT_UNSAID;
    }

    /** Round amounts agree by chance more often than 12.480. */
    private static double equal(BigDecimal value) {
        return switch (value.stripTrailingZeros().precision()) {
            case 0, 1, 2 -> EQUAL_TO_TWO_DIGITS;
            case 3 -> EQUAL_TO_THREE_DIGITS;
            default -> EQUAL_TO_MORE_DIGITS;
        };
    }
}
