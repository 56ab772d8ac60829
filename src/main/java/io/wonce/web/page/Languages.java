package io.wonce.web.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The languages of the pages, and which of them a reader wants. */
public final class Languages {
    /** Those that there are, the default first. */
    public static final List<Locale> ALL =
            Stream.of("en", "nl", "de", "fr", "es").map(Locale::forLanguageTag).toList();

    private Languages() {}

    /** The language of that tag, where the pages speak it. */
    public static Optional<Locale> of(String tag) {
        return ALL.stream()
                .filter(language -> language.toLanguageTag().equals(tag))
                .findFirst();
    }

    /** The reader's first wish that the pages speak, from {@code Accept-Language}; English for none or nonsense. */
    public static Locale accepted(String acceptLanguage) {
        return wishes(acceptLanguage)
                .flatMap(range -> of(range.getRange().split("-", 2)[0]).stream())
                .findFirst()
                .orElse(ALL.get(0));
    }

    private static Stream<Locale.LanguageRange> wishes(String acceptLanguage) {
        try {
            return Locale.LanguageRange.parse(acceptLanguage).stream().filter(range -> range.getWeight() > 0);
        } catch (IllegalArgumentException malformed) {
            return Stream.empty();
        }
    }
}
