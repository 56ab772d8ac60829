package io.wonce.form;

import java.util.Map;

/**
 * What somebody sent in with a form.
 *
 * @param <T> what the form asks for
 */
public sealed interface Submission<T> {
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
