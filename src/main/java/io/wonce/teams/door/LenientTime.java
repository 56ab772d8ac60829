package io.wonce.teams.door;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** A moment in ISO 8601 with an offset, to the nanosecond; null for what is none. */
final class LenientTime extends StdDeserializer<OffsetDateTime> {
    private static final long serialVersionUID = 1L;
    private static final String BEYOND_NANOS = "(\\.\\d{9})\\d+";

    LenientTime() {
        super(OffsetDateTime.class);
    }

    @Override
    @SuppressWarnings("NullAway") // as Jackson means it
    public @Nullable OffsetDateTime deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        @Nullable String text = parser.getValueAsString();
        parser.skipChildren();
        try {
            return text == null ? null : OffsetDateTime.parse(text.replaceFirst(BEYOND_NANOS, "$1"));
        } catch (DateTimeParseException none) {
            return null;
        }
    }
}
