package io.wonce.teams.listen;

import com.microsoft.bot.schema.Activity;
import io.wonce.app.Crowd;
import io.wonce.words.FormText;
import io.wonce.words.Words;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Locale;

/**
 * Holds off who clicks and searches faster than anybody can, before the ledger is asked anything, and tells them that nothing was done.
 * A form stays open where it is held off, with what was typed into it.
 */
final class Pacing {
    private static final int TOO_MANY_REQUESTS = 429;

    private final Crowd crowd;
    private final InstantSource clock;

    Pacing(Crowd crowd, InstantSource clock) {
        this.crowd = crowd;
        this.clock = clock;
    }

    boolean isTooFast(Activity activity) {
        String person = Accounts.of(activity).ref().personId();
        return crowd.check(Tenants.of(activity), person, clock.instant()).isPresent();
    }

    /** A click can be answered in words; what opens, fills or sends a form shows that it did not work. */
    Reply holdOff(Activity activity) {
        return "adaptiveCard/action".equals(activity.getName())
                ? Reply.telling(Words.in(language(activity), ZoneOffset.UTC).say(FormText.TOO_FAST))
                : Reply.refusing(TOO_MANY_REQUESTS);
    }

    private static Locale language(Activity activity) {
        return Accounts.of(activity).language().orElse(Locale.ENGLISH);
    }
}
