package io.wonce.form;

import java.util.HashMap;
import java.util.Map;

/**
 * What somebody sent in with a form.
 *
 * @param <T> what the form asks for
 */
public sealed interface Submission<T> {
    /** The same one, unless something is wrong with {@code other}, which came with it. */
    default Submission<T> beside(Submission<?> other) {
        if (!(other instanceof Faulty<?> faulty)) {
            return this;
        }
        Map<String, String> all = new HashMap<>(faulty.errors());
        if (this instanceof Faulty<T> own) {
            all.putAll(own.errors());
        }
        return new Faulty<>(all);
    }

    /** All that was asked. */
    record Filled<T>(T values) implements Submission<T> {}

    /**
     * Something to put right first.
     *
     * @param errors what is wrong, by the id of the {@link Field}, in the reader's language
     */
    record Faulty<T>(Map<String, String> errors) implements Submission<T> {
        public Faulty {
            errors = Map.copyOf(errors);
        }
    }
}
