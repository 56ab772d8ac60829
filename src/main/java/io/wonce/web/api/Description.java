package io.wonce.web.api;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * What can be asked for, as OpenAPI 3.1 has it; for everybody to read.
 *
 * @param json the document
 */
record Description(String json) {
    /** Reads it from the program itself. */
    static Description load() {
        try (InputStream file = Description.class.getResourceAsStream("openapi.json")) {
            if (file == null) {
                throw new IllegalStateException("the program lacks openapi.json");
            }
            return new Description(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read openapi.json", unreadable);
        }
    }

    void show(Context ctx) {
        ctx.header(Header.CACHE_CONTROL, "public, max-age=300");
        Replies.send(ctx, Replies.JSON, json);
    }
}
