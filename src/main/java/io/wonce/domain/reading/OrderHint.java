package io.wonce.domain.reading;

/** Words in a message that tell whether it speaks of an order already known or of another one. */
public enum OrderHint {
    /** No such word. */
    UNSTATED,
    /** "zelfde", "update", "as announced": the order already told of. */
    SAME,
    /** "ook", "also", "second": perhaps a further order, perhaps the next milestone of a known one. */
    PERHAPS_ANOTHER,
    /** "nog een", "tweede order", "fase 2", "repeat order", "another": a further order of this customer. */
    ANOTHER,
    /** "verlenging", "renewal": a new order that follows an older one. */
    RENEWAL,
    /** "uitbreiding", "upsell", "expansion": a new order beside an older one. */
    EXPANSION,
    /** "afroep", "call-off": a new order under a frame contract. */
    CALL_OFF;

    /** Whether it points to an order of its own. */
    public boolean isNewOrder() {
        return this != UNSTATED && this != SAME && this != PERHAPS_ANOTHER;
    }

    /** Whether it may point to one. */
    public boolean isPerhapsNewOrder() {
        return this == PERHAPS_ANOTHER || isNewOrder();
    }
}
