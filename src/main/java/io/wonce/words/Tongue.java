package io.wonce.words;

import io.wonce.domain.chat.Platform;
import io.wonce.domain.deal.Sight;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

/** What readers hear Wonce in: a language, as it is spoken in their zone and on their platform, and the amounts that they see. */
record Tongue(ZoneId zone, Texts texts, Sight sight) {
    Tongue on(Platform platform) {
        return new Tongue(zone, texts.on(platform), sight);
    }

    Tongue seeing(Sight other) {
        return new Tongue(zone, texts, other);
    }

    /** The same zone's in another language. */
    Tongue in(Locale language) {
        boolean isMine = language.getLanguage().equals(texts.locale().getLanguage());
        return isMine ? this : new Tongue(zone, Texts.in(language).on(texts.platform()), sight);
    }

    /** The voice of one moment. */
    Voice at(Instant now) {
        return new Voice(
                texts,
                new Figures(texts.locale()).showingAmounts(sight.all()),
                new Moments(texts.locale(), zone, now),
                sight);
    }
}
