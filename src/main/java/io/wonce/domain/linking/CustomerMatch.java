package io.wonce.domain.linking;

import io.wonce.domain.deal.Abbreviation;
import io.wonce.domain.deal.Acronyms;
import io.wonce.domain.deal.CommonWords;
import io.wonce.domain.deal.CustomerKey;
import io.wonce.domain.deal.SoundFold;
import io.wonce.domain.linking.NameMatch.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares two names of customers word by word, each word weighed by how rare it is. */
public final class CustomerMatch {
    private static final int SHORTEST_JOINED = 6;
    private static final int FEWEST_INITIALS = 2;
    private static final double SPELT_APART = 0.95;
    private static final double SHORT_FORM = 0.85;
    private static final double ACRONYM = 0.8;
    private static final double PART = 0.6;
    private static final double ABBREVIATION = 0.5;
    private static final double NEARLY = 0.45;
    private static final double KIND_ONLY = 0.3;
    /** Words that weigh less than this do not make two customers different by themselves. */
    private static final double NEGLIGIBLE = 0.1;

    private final TokenRarity rarity;

    /** A comparison with words as rare as {@code rarity} says. */
    public CustomerMatch(TokenRarity rarity) {
        this.rarity = rarity;
    }

    /** How two names, as somebody wrote them, relate; the order of the two does not matter. */
    public NameMatch compare(String one, String other) {
        if (one.equals(other) && one.chars().anyMatch(Character::isLetterOrDigit)) {
            return new NameMatch(Relation.SAME, 1);
        }
        CustomerKey oneKey = CustomerKey.of(one);
        CustomerKey otherKey = CustomerKey.of(other);
        if (oneKey.value().isEmpty() || otherKey.value().isEmpty()) {
            return new NameMatch(Relation.UNRELATED, 0);
        }
        if (oneKey.equals(otherKey)) {
            return new NameMatch(Relation.SAME, 1);
        }
        if (joined(oneKey).equals(joined(otherKey)) && joined(oneKey).length() >= SHORTEST_JOINED) {
            return new NameMatch(Relation.SPELLING, SPELT_APART);
        }
        if (isAcronym(one, otherKey, other) || isAcronym(other, oneKey, one)) {
            return new NameMatch(Relation.ACRONYM, ACRONYM);
        }
        NameMatch match = byWords(oneKey.tokens(), otherKey.tokens());
        boolean abbreviates = !match.isCompatible() && (Abbreviation.fits(one, other) || Abbreviation.fits(other, one));
        return abbreviates ? new NameMatch(Relation.ABBREVIATION, ABBREVIATION) : match;
    }

    private static String joined(CustomerKey key) {
        return SoundFold.of(key.value().replace(" ", ""));
    }

    private static boolean isAcronym(String acronym, CustomerKey longKey, String longName) {
        List<String> words = CustomerKey.words(acronym);
        String letters = String.join("", words);
        return words.size() == 1
                && (Acronyms.of(CustomerKey.words(longName)).contains(letters)
                        || Acronyms.of(longKey.tokens()).contains(letters));
    }

    private NameMatch byWords(List<String> one, List<String> other) {
        List<String> oneLeft = new ArrayList<>();
        List<String> otherLeft = new ArrayList<>(other);
        double shared = 0;
        double alike = 0;
        boolean rareShared = false;
        for (String word : one) {
            int best = bestMatch(word, otherLeft);
            if (best < 0) {
                oneLeft.add(word);
                continue;
            }
            double weight = Math.max(rarity.weight(word), NEGLIGIBLE);
            shared += weight;
            alike += weight * WordMatch.similarity(word, otherLeft.remove(best));
            rareShared |= isRare(word);
        }
        boolean initials = shared > 0 && (areInitials(oneLeft, otherLeft) || areInitials(otherLeft, oneLeft));
        if (initials) {
            return new NameMatch(Relation.ACRONYM, ACRONYM);
        }
        if (ComposedWord.isPartOf(oneLeft, otherLeft) || ComposedWord.isPartOf(otherLeft, oneLeft)) {
            return new NameMatch(Relation.PART, PART);
        }
        if (oneLeft.size() == 1 && otherLeft.size() == 1 && WordMatch.isNearly(oneLeft.get(0), otherLeft.get(0))) {
            return new NameMatch(Relation.NEARLY, NEARLY);
        }
        if (shared == 0) {
            return new NameMatch(Relation.UNRELATED, 0);
        }
        return judge(oneLeft, otherLeft, alike / shared, rareShared);
    }

    /** "V&V" beside "Vallei en Veluwe", where the rest of both names agrees. */
    private static boolean areInitials(List<String> letters, List<String> words) {
        return letters.size() == 1
                && words.size() >= FEWEST_INITIALS
                && words.stream()
                        .map(word -> word.substring(0, 1))
                        .collect(Collectors.joining())
                        .equals(letters.get(0));
    }

    private NameMatch judge(List<String> oneLeft, List<String> otherLeft, double alike, boolean rareShared) {
        double oneRest = weight(oneLeft);
        double otherRest = weight(otherLeft);
        if (oneRest > NEGLIGIBLE && otherRest > NEGLIGIBLE) {
            return new NameMatch(rareShared ? lookalike(oneLeft, otherLeft) : Relation.UNRELATED, 0);
        }
        if (oneRest <= NEGLIGIBLE && otherRest <= NEGLIGIBLE) {
            return new NameMatch(Relation.SPELLING, alike);
        }
        if (!rareShared) {
            return new NameMatch(Relation.KIND_ONLY, KIND_ONLY * alike);
        }
        List<String> rest = oneRest > otherRest ? oneLeft : otherLeft;
        boolean onlyKind = rest.stream().noneMatch(CustomerMatch::isRare);
        return onlyKind
                ? new NameMatch(Relation.SHORT_FORM, SHORT_FORM * alike)
                : new NameMatch(Relation.PART, PART * alike);
    }

    private static Relation lookalike(List<String> oneLeft, List<String> otherLeft) {
        boolean onlyKinds = Stream.concat(oneLeft.stream(), otherLeft.stream()).noneMatch(CustomerMatch::isRare);
        return onlyKinds ? Relation.OTHER_KIND : Relation.LOOKALIKE;
    }

    private static int bestMatch(String word, List<String> candidates) {
        int best = -1;
        double bestSimilarity = WordMatch.SAME_WORD;
        for (int i = 0; i < candidates.size(); i++) {
            double similarity = WordMatch.similarity(word, candidates.get(i));
            if (similarity > bestSimilarity) {
                best = i;
                bestSimilarity = similarity;
            }
        }
        return best;
    }

    private double weight(List<String> words) {
        return words.stream().mapToDouble(rarity::weight).sum();
    }

    private static boolean isRare(String word) {
        return word.length() > 1 && !CommonWords.isKind(word) && !CommonWords.isNoise(word);
    }
}
