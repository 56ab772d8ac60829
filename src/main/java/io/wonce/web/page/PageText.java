package io.wonce.web.page;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the pages in one language, from {@code io/wonce/web/page.properties} and its translations. */
public final class PageText {
    private final ResourceBundle words;
    private final Locale locale;

    private PageText(ResourceBundle words, Locale locale) {
        this.words = words;
        this.locale = locale;
    }

    /** The words in {@code locale}, or English where there is no translation. */
    public static PageText in(Locale locale) {
        ResourceBundle.Control asked =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new PageText(
                ResourceBundle.getBundle("io.wonce.web.page", locale, PageText.class.getClassLoader(), asked), locale);
    }

    /** The text of {@code key}, a {@link MessageFormat} with {@code arguments}. */
    public String get(String key, Object... arguments) {
        return new MessageFormat(words.getString(key), locale).format(arguments);
    }

    /** The language asked for. */
    public Locale locale() {
        return locale;
    }
}
