package io.wonce.web.api;

import io.wonce.web.page.PageText;
import java.util.List;
import java.util.Locale;

/**
 * Something that is said in the language of whoever asks.
 *
 * @param key of the texts of the pages
 * @param about what stands in it: texts, numbers, and what is said in turn
 */
record Said(String key, List<Object> about) {
    Said {
        about = List.copyOf(about);
    }

    Said(String key, Object... about) {
        this(key, List.of(about));
    }

    /** In that language; numbers as programs write them. */
    String in(Locale language) {
        Object[] told = about.stream()
                .map(one -> one instanceof Said said ? said.in(language) : one.toString())
                .toArray();
        return PageText.in(language).get(key, told);
    }
}
