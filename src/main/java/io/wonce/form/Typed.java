package io.wonce.form;

import io.wonce.domain.chat.Platform;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What came back from a form, as it was entered.
 *
 * @param platform where its channels and people are
 * @param values by the id of a {@link Field}: what was typed, the day as {@code 2026-11-26}, the value of the option chosen, the
 *     platform's id of the channel or person; blank where it was left
 *     empty, missing where it was not asked. Of one that is longer than any field allows, the beginning: no form of ours sent that in
 */
public record Typed(Platform platform, Map<String, String> values) {
    static final int LONGEST = 4_000;

    public Typed {
        values = values.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, field -> beginning(field.getValue())));
    }

    /** Cuts no character in two. */
    private static String beginning(String value) {
        int end = Math.min(value.length(), LONGEST);
        boolean isHalf = end > 0 && end < value.length() && Character.isHighSurrogate(value.charAt(end - 1));
        return value.substring(0, isHalf ? end - 1 : end);
    }
}
