package io.wonce.form;

import io.wonce.domain.chat.Platform;
import java.util.Map;

/**
 * What came back from a form, as it was entered.
 *
 * @param platform where its channels and people are
 * @param values by the id of a {@link Field}: what was typed, the day as {@code 2026-11-26}, the value of the option chosen, the
 *     platform's id of the channel or person; blank where it was left
 *     empty, missing where it was not asked
 */
public record Typed(Platform platform, Map<String, String> values) {
    public Typed {
        values = Map.copyOf(values);
    }
}
