package io.wonce.web.api;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file of comma-separated values as a program sends it: letters that cannot be read are refused, never guessed. */
final class CsvBody {
    private static final Pattern CHARSET = Pattern.compile(";\\s*charset=\"?([^\";\\s]+)");

    private CsvBody() {}

    /** Throws an {@link ApiProblem} where it is none. */
    static String read(Context ctx) {
        String type = Optional.ofNullable(ctx.contentType()).orElse("").toLowerCase(Locale.ROOT);
        if (!type.split(";", 2)[0].strip().equals("text/csv")) {
            throw unsupported();
        }
        try {
            return charset(type)
                    .newDecoder()
                    .decode(ByteBuffer.wrap(ctx.bodyAsBytes()))
                    .toString();
        } catch (CharacterCodingException other) {
            throw ApiProblem.wrong("body", Advice.NO_UTF_8);
        }
    }

    private static Charset charset(String type) {
        Matcher named = CHARSET.matcher(type);
        try {
            return named.find() ? Charset.forName(named.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalArgumentException unknown) {
            throw unsupported();
        }
    }

    private static ApiProblem unsupported() {
        return ApiProblem.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, Advice.SEND_CSV);
    }
}
