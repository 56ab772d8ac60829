package io.wonce.web.dashboard;

import io.javalin.http.Context;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * A file that a form sent: letters that cannot be read are refused, never guessed.
 *
 * @param text what it says
 * @param refused why it cannot be read
 */
record SentFile(String text, Optional<String> refused) {
    private static final String NAME = "file";

    /** Carried on a page it grows by a third, and by some more on its way back; bodies end at a million. */
    private static final int MOST_BYTES = 400_000;

    /** The one that was chosen. */
    static SentFile uploaded(Context ctx) {
        byte[] bytes = FormParts.of(ctx).bytes(NAME);
        if (bytes.length == 0) {
            return unread("NONE");
        }
        return bytes.length > MOST_BYTES ? unread("LARGE") : of(bytes);
    }

    /** The one that a page carried. */
    static SentFile carried(Context ctx) {
        try {
            byte[] bytes = Base64.getDecoder()
                    .decode(Optional.ofNullable(ctx.formParam(NAME)).orElse(""));
            return bytes.length == 0 ? unread("NONE") : of(bytes);
        } catch (IllegalArgumentException damaged) {
            return unread("NONE");
        }
    }

    /** As a page carries it. */
    String carried() {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static SentFile of(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.indexOf('\0') < 0 ? new SentFile(text, Optional.empty()) : unread("ENCODING");
        } catch (CharacterCodingException other) {
            return unread("ENCODING");
        }
    }

    private static SentFile unread(String why) {
        return new SentFile("", Optional.of(why));
    }
}
