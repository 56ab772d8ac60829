package io.wonce.domain.linking;

import io.wonce.domain.deal.Milestone;
import io.wonce.domain.deal.Reference;
import io.wonce.domain.linking.Evidence.OtherAmount;
import io.wonce.domain.linking.Evidence.SameAmount;
import io.wonce.domain.reading.Amount;
import io.wonce.domain.reading.Amount.Vat;
import io.wonce.domain.reading.Kind;
import io.wonce.domain.reading.Statement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The money: the best agreement between any amount heard and any amount known. */
final class AmountPolicy implements Policy {
    @Override
    public List<Finding> look(Heard heard, KnownDeal deal, TokenRarity rarity) {
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
        String signal = signal(best, bestSaid, bestKnown, stage(heard, deal));
        Evidence evidence =
                best.isAgreement() ? new SameAmount(bestSaid, bestKnown) : new OtherAmount(bestSaid, bestKnown);
        return Finding.only(evidence, signal);
    }

    /** What the money may be spoken of for: a bill may be for a share, a hope is bargained about. */
    private static String stage(Heard heard, KnownDeal deal) {
        if (isBilling(heard)) {
            return "-billed";
        }
        return deal.milestones().isEmpty() || heard.statement().kind() == Kind.EXPECTED ? "-expected" : "";
    }

    private static boolean isBilling(Heard heard) {
        Statement said = heard.statement();
        boolean billed = said.milestone()
                .filter(milestone -> milestone.isAtLeast(Milestone.INVOICED))
                .isPresent();
        boolean billNumber = said.references().stream().anyMatch(one -> one.kind() == Reference.Kind.INVOICE);
        return billed || (said.milestone().isEmpty() && billNumber);
    }

    private static String signal(AmountRelation relation, Amount said, Amount known, String stage) {
        return switch (relation) {
            case EQUAL -> equal(said.value());
            case ROUNDED -> "amount.rounded";
            case VAT ->
                said.vat() != Vat.UNSTATED || known.vat() != Vat.UNSTATED ? "amount.vat-said" : "amount.vat" + stage;
            case RATE -> "amount.rate";
            case SHARE -> "amount.share" + stage;
            case CLOSE -> "amount.close" + stage;
            case OTHER -> "amount.other" + stage;
            case OTHER_CURRENCY -> "amount.other-currency";
        };
    }

    /** Round amounts agree by chance more often than 12.480. */
    private static String equal(BigDecimal value) {
        return switch (value.stripTrailingZeros().precision()) {
            case 0, 1, 2 -> "amount.equal-to-two-digits";
            case 3 -> "amount.equal-to-three-digits";
            default -> "amount.equal-to-more-digits";
        };
    }
}
