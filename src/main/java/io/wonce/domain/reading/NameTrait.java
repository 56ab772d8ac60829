package io.wonce.domain.reading;

/** What speaks for or against a row of tokens being the customer. Weights add up; a name is believed from {@link #BELIEVED} on. */
enum NameTrait {
    /** Every name starts here. */
    NAMED(0.5),
    /** No capital. */
    SMALL(-0.8),
    /** No capital, while other names in the message have one. */
    SMALL_AMONG_CAPITALS(-1.3),
    /** No capital, and not where a name belongs. */
    SMALL_OUT_OF_PLACE(-1.0),
    /** Two capitalised words or more. */
    SEVERAL_CAPITALS(1.2),
    /** In capitals throughout, in a message that is not. */
    ACRONYM(0.1),
    /** Holds a word for a kind of organisation. */
    ORGANISATION(1.0),
    /** A legal form follows. */
    LEGAL_FORM(1.0),
    /** A maker of tools that sales teams use. */
    VENDOR(-2.0),
    /** Only words of the language, though none of the trade. */
    ORDINARY(-0.7),
    /** Only words of the language's core or of the trade. */
    PLAIN(-1.6),
    /** Begins or ends with an ordinary word that a capital keeps in the name. */
    ORDINARY_EDGE(-0.1),
    /** A first name alone. */
    FIRST_NAME(-1.5),
    /** A first name and one other word. */
    FULL_NAME(-0.7),
    /** After "Mr" or its like. */
    TITLED(-0.2),
    /** A town or a country. */
    PLACE_NAME(-0.6),
    /** Holds "and", "for" or "in" between its words. */
    JOINED(-0.1),
    /** In the middle of a sentence. */
    INSIDE(0.7),
    /** All that its sentence says. */
    ALONE(0.7),
    /** In a quotation of somebody else. */
    MUTED(-1.5),
    /** In a question. */
    ASKED(-0.5),
    /** After "customer:" or its like. */
    KEYED(2.4),
    /** After "owner:" or its like. */
    OTHER_KEY(-1.5),
    /** Right after a colon. */
    AFTER_COLON(0.6),
    /** A dash, a colon, a bracket or a picture beside it. */
    SET_OFF(0.5),
    /** In brackets. */
    BRACKETED(-0.5),
    /** In quotation marks. */
    QUOTED(0.6),
    /** After "from", "with", "for" or their like. */
    AFTER_PREPOSITION(0.8),
    /** After "order from", "contract with" or their like. */
    OF_TRADE(0.3),
    /** After "thanks", "against", "partner" or their like. */
    AWAY(-2.2),
    /** Where somebody comes from: "Jansen uit Zeist". */
    FROM_PLACE(-1.7),
    /** After an at sign. */
    AT_SIGN(-1.0),
    /** Speaks for another: "Mark van Nedap". */
    CONTACT(-1.0),
    /** Owns what follows: "Acme's order". */
    OWNER(0.5),
    /** Right before what is claimed. */
    SUBJECT(1.7),
    /** A word or two before what is claimed. */
    NEAR_SUBJECT(0.8),
    /** Right after what is claimed. */
    OBJECT(0.9),
    /** A word or two after what is claimed. */
    NEAR_OBJECT(0.5),
    /** Within the words that claim. */
    IN_CLAIM(0.4),
    /** Elsewhere in the sentence that claims. */
    WITH_CLAIM(0.4),
    /** An amount stands beside it. */
    BESIDE_MONEY(0.5),
    /** The first name in the message. */
    FIRST(0.4);

    /** The least that makes a name the customer. */
    static final double BELIEVED = 0.7;

    private final double weight;

    NameTrait(double weight) {
        this.weight = weight;
    }

    double weight() {
        return weight;
    }
}
