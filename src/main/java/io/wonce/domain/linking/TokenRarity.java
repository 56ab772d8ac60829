package io.wonce.domain.linking;

/** How much a word of a customer's name tells: rare words tell more. */
public interface TokenRarity {
    /**
     * The weight of {@code token} (normalised as in {@link io.wonce.domain.deal.CustomerKey}), from 0 for a word that every
     * name holds to 1 for one never seen.
     */
    double weight(String token);
}
