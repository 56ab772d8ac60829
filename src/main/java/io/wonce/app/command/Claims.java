package io.wonce.app.command;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who should have which part of an order, as it was typed: {@code Jan 60% Priya 40%}, {@code Jan de Boer 60%, Priya}, {@code Jan and Priya}.
 *
 * @param claims in their order
 */
record Claims(List<Claim> claims) {
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,2})?)%,?");

    Claims {
        claims = List.copyOf(claims);
    }

    /** Reads the words; where there are neither percentages nor anything between the names, each word is a name. */
    static Claims of(List<String> words, Vocabulary vocabulary) {
        List<Claim> claims = new ArrayList<>();
        List<String> name = new ArrayList<>();
        boolean apart = false;
        for (String word : words) {
            Matcher percent = PERCENT.matcher(word);
            boolean between = vocabulary.means("and", word);
            if (percent.matches() && !name.isEmpty()) {
                add(claims, name, Optional.of(new BigDecimal(percent.group(1).replace(',', '.'))));
            } else if (between || word.endsWith(",")) {
                if (!between) {
                    name.add(word.substring(0, word.length() - 1));
                }
                add(claims, name, Optional.empty());
                apart = true;
            } else {
                name.add(word);
            }
        }
        if (claims.isEmpty() && !apart) {
            return new Claims(
                    name.stream().map(word -> new Claim(word, Optional.empty())).toList());
        }
        add(claims, name, Optional.empty());
        return new Claims(claims);
    }

    /** Whether nobody has a percentage. */
    boolean isEqual() {
        return claims.stream().allMatch(claim -> claim.percent().isEmpty());
    }

    /** As many as have no percentage. */
    long open() {
        return claims.stream().filter(claim -> claim.percent().isEmpty()).count();
    }

    private static void add(List<Claim> claims, List<String> name, Optional<BigDecimal> percent) {
        if (!name.isEmpty()) {
            claims.add(new Claim(String.join(" ", name), percent));
            name.clear();
        }
    }

    /** One of them; without a percentage, it has what is left. */
    record Claim(String who, Optional<BigDecimal> percent) {}
}
