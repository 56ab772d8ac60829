package io.wonce.domain.linking;

/** What another customer's name counts where it may be a word that was taken for a name, or a name that was missed. */
final class Misheard {
    private static final double NAMED_AROUND = 2.4;
    private static final double WORD_IN_COMMON = 0.7;
    private static final long MOST_WORDS = 2;
    private static final double NAMED_BESIDE = 1.5;
    private static final double HALF_NAMED_BESIDE = -0.5;
    private static final double LOOKALIKE = -4.5;
    private static final double UNRELATED = -6;
    private static final double IN_THREAD = -5;
    private static final double WITHOUT_CAPITAL = -4;
    private static final double HARDLY_A_NAME_IN_THREAD = -1.5;
    private static final double HALF = 0.5;

    private Misheard() {}

    /** Either the statement or the deal names nobody: what the words of the messages tell, never negative. */
    static double nameless(Heard heard, KnownDeal deal) {
        double share = Mention.share(heard, deal);
        long words = heard.words().stream().filter(deal.words()::contains).count();
        return Math.max(share < HALF ? 0 : share * NAMED_AROUND, Math.min(words, MOST_WORDS) * WORD_IN_COMMON);
    }

    /**
     * The statement names another customer than the deal: that is most doubtful in the deal's thread, without a capital, and
     * where no other message speaks of such a customer.
     */
    static double another(Heard heard, KnownDeal deal, NameMatch match) {
        if (match.relation() == NameMatch.Relation.LOOKALIKE) {
            return Mention.isWhole(heard, deal) ? HALF_NAMED_BESIDE : LOOKALIKE;
        }
        double share = Mention.share(heard, deal);
        if (share >= HALF) {
            return share > HALF ? NAMED_BESIDE : HALF_NAMED_BESIDE;
        }
        boolean inThread = heard.threadDeals().contains(deal.id());
        if (Mention.isKnownElsewhere(heard)) {
            return inThread ? IN_THREAD : UNRELATED;
        }
        boolean capital = heard.statement().customer().orElse("").chars().anyMatch(Character::isUpperCase);
        double weight = capital ? UNRELATED : WITHOUT_CAPITAL;
        return inThread ? HARDLY_A_NAME_IN_THREAD : weight;
    }
}
