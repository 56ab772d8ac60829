package io.wonce.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What was entered in a form, as somebody would have typed it. */
final class Entered {
    private Entered() {}

    /** {@code Acme, 12.500, getekend, PO 4711}. */
    static String line(List<Optional<String>> parts) {
        return parts.stream().flatMap(Optional::stream).collect(Collectors.joining(", "));
    }
}
