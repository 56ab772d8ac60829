package io.wonce.domain.linking;

import io.wonce.domain.deal.CommonWords;
import io.wonce.domain.deal.SoundFold;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** How alike two words of customers' names are, typing mistakes and short forms forgiven. */
final class WordMatch {
    /** Below this two words are different words. */
    static final double SAME_WORD = 0.8;

    private static final double SAME_SOUND = 0.96;
    private static final double ONE_TYPO = 0.9;
    private static final double TWO_TYPOS = 0.84;
    private static final double SHORT_FORM = 0.85;
    /** "St Mary's" is often written "St Marys". */
    private static final int SHORTEST_WITH_S = 4;

    /** Germans make an adjective of a place: Einbeck, Einbecker. */
    private static final int SHORTEST_PLACE = 6;

    private static final int SHORTEST_WITH_TYPO = 5;
    private static final int SHORTEST_WITH_OTHER_INITIAL = 7;
    private static final int SHORTEST_WITH_TWO_TYPOS = 9;
    private static final int SHORTEST_STEM = 3;
    private static final int SHORTEST_NEARLY = 4;
    private static final LevenshteinDistance UP_TO_THREE = new LevenshteinDistance(3);
    private static final LevenshteinDistance UP_TO_TWO = new LevenshteinDistance(2);

    private WordMatch() {}

    /** From 0 to 1; 1 for the same word. */
    static double similarity(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        if (hasDigit(one) || hasDigit(other)) {
            return 0;
        }
        String oneSound = SoundFold.of(one);
        String otherSound = SoundFold.of(other);
        if (oneSound.equals(otherSound)) {
            return SAME_SOUND;
        }
        double typo = Math.max(typo(one, other), typo(oneSound, otherSound));
        return Math.max(typo, shortForm(one, other));
    }

    private static double typo(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        if (shorter >= SHORTEST_WITH_S && (one.equals(other + "s") || other.equals(one + "s"))) {
            return ONE_TYPO;
        }
        if (shorter >= SHORTEST_PLACE && (one.equals(other + "er") || other.equals(one + "er"))) {
            return TWO_TYPOS;
        }
        int needed = one.charAt(0) == other.charAt(0) ? SHORTEST_WITH_TYPO : SHORTEST_WITH_OTHER_INITIAL;
        if (shorter < needed) {
            return 0;
        }
        if (isTransposed(one, other)) {
            return ONE_TYPO;
        }
        int distance = UP_TO_TWO.apply(one, other);
        if (distance == 2 && shorter >= SHORTEST_WITH_TWO_TYPOS) {
            return TWO_TYPOS;
        }
        return distance == 0 || distance == 1 ? ONE_TYPO : 0;
    }

    private static boolean isTransposed(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        int at = 0;
        while (at < one.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at + 1 < one.length()
                && one.charAt(at) == other.charAt(at + 1)
                && one.charAt(at + 1) == other.charAt(at)
                && one.substring(at + 2).equals(other.substring(at + 2));
    }

    /** "transp" for "transport", "bouwbedr" for "bouwbedrijf", "svcs" for "services": of words for kinds of business only. */
    private static double shortForm(String one, String other) {
        String shorter = one.length() < other.length() ? one : other;
        String longer = shorter.equals(one) ? other : one;
        if (!CommonWords.isKind(longer) || CommonWords.isKind(shorter) || shorter.length() < SHORTEST_STEM) {
            return 0;
        }
        boolean stem = longer.startsWith(shorter);
        boolean consonants =
                shorter.charAt(0) == longer.charAt(0) && !hasVowelAfterFirst(shorter) && isSpreadOver(shorter, longer);
        return stem || consonants ? SHORT_FORM : 0;
    }

    private static boolean isSpreadOver(String letters, String word) {
        int next = 0;
        for (int i = 0; i < word.length() && next < letters.length(); i++) {
            next += word.charAt(i) == letters.charAt(next) ? 1 : 0;
        }
        return next == letters.length();
    }

    private static boolean hasVowelAfterFirst(String word) {
        return word.chars().skip(1).anyMatch(c -> "aeiouy".indexOf(c) >= 0);
    }

    /** Whether two words that are not the same may be, each with a typing mistake of its own. */
    static boolean isNearly(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        if (shorter < SHORTEST_NEARLY || one.charAt(0) != other.charAt(0) || hasDigit(one) || hasDigit(other)) {
            return false;
        }
        int most = shorter < SHORTEST_WITH_OTHER_INITIAL - 1 ? 1 : shorter < SHORTEST_WITH_TWO_TYPOS ? 2 : 3;
        int distance = UP_TO_THREE.apply(one, other);
        return distance >= 0 && distance <= most;
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }
}
