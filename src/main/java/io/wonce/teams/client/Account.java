package io.wonce.teams.client;

import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * Who did something, as an activity tells.
 *
 * @param accountId the bot's own name for the person, such as {@code 29:1abc}
 * @param objectId the same for every bot, and in every conversation; robots have none
 * @param name as others see it; blank where the activity does not tell
 * @param language in which Teams speaks to the person
 * @param zone where the person's day begins
 */
public record Account(
        String accountId, Optional<String> objectId, String name, Optional<Locale> language, Optional<ZoneId> zone) {
    /** The person's key: the only id that stands in mentions too. */
    public PersonRef ref() {
        return new PersonRef(Platform.TEAMS, accountId);
    }

    boolean isRobot() {
        return accountId.startsWith("28:");
    }
}
