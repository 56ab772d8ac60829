package io.wonce.teams.listen;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.Entity;
import io.wonce.teams.client.Account;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who did something, with what their app tells of language and zone. */
final class Accounts {
    private Accounts() {}

    static Account of(Activity activity) {
        ChannelAccount from = activity.getFrom();
        return new Account(
                from.getId(),
                Optional.ofNullable(from.getAadObjectId()).filter(id -> !id.isBlank()),
                Optional.ofNullable(from.getName()).orElse(""),
                app(activity, "locale")
                        .or(() -> Optional.ofNullable(activity.getLocale()))
                        .map(Locale::forLanguageTag)
                        .filter(language -> !language.getLanguage().isEmpty()),
                app(activity, "timezone")
                        .or(() -> Optional.ofNullable(activity.getLocalTimezone()))
                        .flatMap(Accounts::zone));
    }

    private static Optional<String> app(Activity activity, String field) {
        List<Entity> entities = Optional.ofNullable(activity.getEntities()).orElse(List.of());
        return entities.stream()
                .filter(entity -> entity != null && "clientInfo".equals(entity.getType()))
                .map(entity -> Optional.ofNullable(entity.getProperties().get(field))
                        .map(value -> value.asText(""))
                        .orElse(""))
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    private static Optional<ZoneId> zone(String id) {
        try {
            return Optional.of(ZoneId.of(id));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
