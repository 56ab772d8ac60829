package io.wonce.domain.linking;

/**
 * How two names of customers relate.
 *
 * @param relation in which way
 * @param similarity from 0 for others to 1 for the same
 */
public record NameMatch(Relation relation, double similarity) implements Comparable<NameMatch> {
    /** In which way two names relate, from the furthest to the nearest. */
    public enum Relation {
        /** No rare word in common. */
        UNRELATED,
        /** They share a rare word and are in another kind of business: Van Dijk Transport and Van Dijk Interieur. */
        OTHER_KIND,
        /** They share a rare word, and each has another that the other lacks: Van Dijk Tiel and Van Dijk Interieur. */
        LOOKALIKE,
        /** One is only the kind of business of the other: "de bakkerij" for Bakkerij Smit. */
        KIND_ONLY,
        /** They share all words but one, which may be the same with several typing mistakes: Brihgtwell and Brightwel. */
        NEARLY,
        /** Capitals that may stand for it, compounds cut up: UMG for Universitätsmedizin Göttingen. */
        ABBREVIATION,
        /** One leaves out a rare word of the other, or a part of a word: Matanga for Matanga Zuid. */
        PART,
        /** One is made of the other's initials: VDT for Van Dijk Transport. */
        ACRONYM,
        /** One leaves out the other's kind of business: Smit for Bakkerij Smit. */
        SHORT_FORM,
        /** The same words, some spelt another way. */
        SPELLING,
        /** The same key. */
        SAME
    }

    /** Whether both may be names of one customer. */
    public boolean isCompatible() {
        return relation.compareTo(Relation.KIND_ONLY) >= 0;
    }

    @Override
    public int compareTo(NameMatch other) {
        int byRelation = relation.compareTo(other.relation);
        return byRelation != 0 ? byRelation : Double.compare(similarity, other.similarity);
    }
}
