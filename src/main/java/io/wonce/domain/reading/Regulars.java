package io.wonce.domain.reading;

import io.wonce.domain.deal.CustomerKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The customers that an organisation knows from its deals, looked up by the first two words of their names. It is filled by one thread, and not
 * changed any more once others look things up.
 */
public final class Regulars {
    /** None, for ever. */
    public static final Regulars NONE = new Regulars(Map.of());

    private static final int LONGEST = 8;
    private static final int SHORTEST_NAME = 3;
    private static final String JOINTS = "&-/+.'";

    private final Map<String, List<Name>> byBeginning;

    private Regulars(Map<String, List<Name>> byBeginning) {
        this.byBeginning = byBeginning;
    }

    /** None yet. */
    public Regulars() {
        this(new HashMap<>());
    }

    /** All of {@code names}, as their deals have them; of several spellings of one, the first. */
    public static Regulars of(Collection<String> names) {
        Regulars regulars = new Regulars();
        names.forEach(regulars::meet);
        return regulars;
    }

    /** Knows one more, called as its deal has it. */
    public void meet(String written) {
        List<String> words = CustomerKey.words(written);
        boolean isUsable = !words.isEmpty()
                && words.size() <= LONGEST
                && String.join("", words).length() >= SHORTEST_NAME;
        if (isUsable) {
            List<Name> alike = byBeginning.computeIfAbsent(beginning(words), any -> new ArrayList<>());
            if (alike.stream().noneMatch(known -> known.words().equals(words))) {
                alike.add(new Name(written, words));
            }
        }
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return byBeginning.isEmpty();
    }

    /** The name as the deals have it, where {@code words} are all of it in plain form. */
    Optional<String> called(List<String> words) {
        return words.isEmpty()
                ? Optional.empty()
                : byBeginning.getOrDefault(beginning(words), List.of()).stream()
                        .filter(name -> name.words().equals(words))
                        .map(Name::written)
                        .findFirst();
    }

    /** How many tokens from {@code from} on are the longest name that stands there; 0 for none. */
    int lengthAt(Parsed message, int from, int end) {
        String first = message.token(from).key();
        return Math.max(
                longest(byBeginning.get(first), message, from, end),
                longest(byBeginning.get(beginning(first, secondWord(message, from, end))), message, from, end));
    }

    private static int longest(@Nullable List<Name> names, Parsed message, int from, int end) {
        int longest = 0;
        for (Name name : names == null ? List.<Name>of() : names) {
            longest = Math.max(longest, name.lengthAt(message, from, end));
        }
        return longest;
    }

    private static String secondWord(Parsed message, int from, int end) {
        int next = from + 1;
        while (next < end && isJoint(message.token(next))) {
            next++;
        }
        return next < end ? message.token(next).key() : "";
    }

    private static String beginning(List<String> words) {
        return words.size() == 1 ? words.get(0) : beginning(words.get(0), words.get(1));
    }

    private static String beginning(String first, String second) {
        return first + " " + second;
    }

    /** What may stand between two words of a name. */
    private static boolean isJoint(Token token) {
        return token.type() == Token.Type.MARK && JOINTS.contains(token.text());
    }

    /** A customer's name as its deals have it, and in plain words. */
    private record Name(String written, List<String> words) {
        int lengthAt(Parsed message, int from, int end) {
            int at = from;
            for (int word = 0; word < words.size(); at++) {
                if (at >= end) {
                    return 0;
                }
                if (message.token(at).key().equals(words.get(word))) {
                    word++;
                } else if (word == 0 || !isJoint(message.token(at))) {
                    return 0;
                }
            }
            return at - from;
        }
    }
}
