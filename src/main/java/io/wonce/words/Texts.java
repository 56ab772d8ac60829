package io.wonce.words;

import com.ibm.icu.text.MessageFormat;
import io.wonce.app.command.Vocabulary;
import io.wonce.domain.chat.Platform;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The sentences of one language: ICU message patterns by key, from {@code words_LANGUAGE.properties} beside this class. */
final class Texts {
    private static final String BUNDLE = "io.wonce.words.words";

    /** A sentence that ends in an abbreviation, such as {@code 3. Nov.}, has one full stop. */
    private static final Pattern TWO_STOPS = Pattern.compile("(?<=\\p{L})\\.\\.(?!\\.)");

    private final Locale locale;
    private final UnaryOperator<String> patterns;
    private final Platform platform;

    Texts(Locale locale, UnaryOperator<String> patterns) {
        this(locale, patterns, Platform.SLACK);
    }

    private Texts(Locale locale, UnaryOperator<String> patterns, Platform platform) {
        this.locale = locale;
        this.patterns = patterns;
        this.platform = platform;
    }

    /** The sentences of {@code language}; English where there is no file of it. */
    static Texts in(Locale language) {
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, language, new EnglishElse());
        return new Texts(Formats.of(language, bundle.getLocale()), bundle::getString);
    }

    /** The same, as read on {@code where}. */
    Texts on(Platform where) {
        return new Texts(locale, patterns, where);
    }

    /** Where they are read: commands are not typed the same everywhere. */
    Platform platform() {
        return platform;
    }

    /** Whose way of writing numbers and dates goes with the sentences. */
    Locale locale() {
        return locale;
    }

    /** The sentence with this key; {@code namesAndValues} alternate, and {@code command} is what commands begin with. */
    String say(String key, Object... namesAndValues) {
        Map<String, Object> values = new HashMap<>(Map.of("command", Vocabulary.prefix(platform)));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        String said = new MessageFormat(patterns.apply(key), locale).format(values);
        return TWO_STOPS.matcher(said).replaceAll(".");
    }

    /** No language of the machine in between. */
    private static final class EnglishElse extends ResourceBundle.Control {
        @Override
        public List<String> getFormats(String baseName) {
            return FORMAT_PROPERTIES;
        }

        @Override
        public @Nullable Locale getFallbackLocale(String baseName, Locale locale) {
            return locale.equals(Locale.ENGLISH) ? null : Locale.ENGLISH;
        }
    }
}
