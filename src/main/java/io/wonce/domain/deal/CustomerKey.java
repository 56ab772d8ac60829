package io.wonce.domain.deal;

import java.util.Locale;
import java.util.Set;

/**
 * A customer's name in the form to compare by.
 *
 * @param value lower case words, one blank between them
 */
public record CustomerKey(String value) {
    /** The key of a name as written. */
    public static CustomerKey of(String name) {
        return new CustomerKey(name.toLowerCase(Locale.ROOT).strip());
    }

    /** The keys under which a name is stored and looked up: names that may be the same share at least one. */
    public Set<String> blocks() {
        return Set.of(value);
    }
}
