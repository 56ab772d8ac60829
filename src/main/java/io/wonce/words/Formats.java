package io.wonce.words;

import java.util.Locale;

/** In which country's way numbers and dates of a language are written. */
final class Formats {
    private Formats() {}

    /**
     * The reader's own country where there are sentences in their language; English of no country is written as in Britain,
     * since most readers of it are Europeans ("3 Nov", not "Nov 3").
     */
    static Locale of(Locale reader, Locale sentences) {
        if (!reader.getLanguage().equals(sentences.getLanguage())) {
            return Locale.UK;
        }
        boolean isPlainEnglish =
                reader.getLanguage().equals("en") && reader.getCountry().isEmpty();
        return isPlainEnglish ? Locale.UK : reader;
    }
}
