package io.wonce.domain.linking;

import io.wonce.domain.deal.CommonWords;

/** Rarity from general knowledge alone: for a ledger that is too young to count words in. */
public final class BundledRarity implements TokenRarity {
    private static final double NOISE = 0.05;
    private static final double KIND_OF_BUSINESS = 0.3;
    private static final double INITIAL = 0.25;
    private static final double NAME = 1.0;

    @Override
    public double weight(String token) {
        if (CommonWords.isNoise(token)) {
            return NOISE;
        }
        if (CommonWords.isKind(token)) {
            return KIND_OF_BUSINESS;
        }
        return token.length() == 1 ? INITIAL : NAME;
    }
}
