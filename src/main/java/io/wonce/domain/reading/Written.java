package io.wonce.domain.reading;

/**
 * An amount and where it stands.
 *
 * @param amount what it says
 * @param from position of its first token
 * @param to position after its last token
 * @param certainty how plainly it is money, from 0 (a bare number) to 1 (with its currency)
 */
record Written(Amount amount, int from, int to, double certainty) {
    /** The same with a minus before it. */
    Written negated() {
        Amount negative = new Amount(amount.value().negate(), amount.currency(), amount.rate(), amount.vat());
        return new Written(negative, from, to, certainty);
    }

    boolean isNegative() {
        return amount.value().signum() < 0;
    }
}
