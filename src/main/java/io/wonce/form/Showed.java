package io.wonce.form;

import io.wonce.form.Form.Shown;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What stood in the fields of a form when it was handed out; it travels with the form, so that it is known which of them
 * somebody changed.
 *
 * @param prints of what stood there, by the id of the {@link Field}: short, since a form takes little along
 */
record Showed(Map<String, String> prints) {
    private static final int PRINT = 8;

    Showed {
        prints = Map.copyOf(prints);
    }

    static Showed of(List<Shown> fields) {
        return new Showed(
                fields.stream().collect(Collectors.toMap(shown -> shown.field().id(), shown -> print(shown.value()))));
    }

    /** Reads what {@link #toString} writes; of anything else as much as there is. */
    static Showed parse(String text) {
        return new Showed(Arrays.stream(text.split(","))
                .map(entry -> entry.split(":"))
                .filter(entry -> entry.length == 2)
                .collect(Collectors.toMap(entry -> entry[0], entry -> entry[1], (first, again) -> again)));
    }

    /** Whether {@code value} is what stood in the field; what is not known to have stood there was not. */
    boolean holds(String field, String value) {
        return print(value).equals(prints.get(field));
    }

    /** The same, but for these fields, which are as they stand now. */
    Showed with(List<Shown> fields) {
        Map<String, String> all = new HashMap<>(prints);
        all.putAll(of(fields).prints());
        return new Showed(all);
    }

    private static String print(String value) {
        String plain = value.strip().replaceAll("\\s+", " ");
        return UUID.nameUUIDFromBytes(plain.getBytes(StandardCharsets.UTF_8))
                .toString()
                .substring(0, PRINT);
    }

    /** In one line without blanks. */
    @Override
    public String toString() {
        return new TreeMap<>(prints)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + ":" + entry.getValue())
                        .collect(Collectors.joining(","));
    }
}
