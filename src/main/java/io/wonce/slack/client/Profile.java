package io.wonce.slack.client;

import com.slack.api.model.User;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.chat.Role;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What Slack says of a person. */
record Profile(Person person, Optional<ZoneId> zone) {
    /** Who is not at home manages nothing here. */
    static Profile of(User user, boolean isAtHome) {
        boolean manages = isAtHome && (user.isAdmin() || user.isOwner());
        Role role = user.isBot() ? Role.ROBOT : manages ? Role.ADMIN : Role.MEMBER;
        Person person = new Person(
                new PersonRef(Platform.SLACK, user.getId()),
                name(user),
                role,
                Optional.empty(),
                language(user.getLocale()));
        return new Profile(person, zoneOf(user.getTz()));
    }

    /** Whom the workspace lets in to some channels only. */
    static boolean isGuest(User user) {
        return user.isRestricted() || user.isUltraRestricted() || user.isStranger();
    }

    private static String name(User user) {
        return Stream.of(
                        user.getProfile() == null ? null : user.getProfile().getDisplayName(),
                        user.getRealName(),
                        user.getName())
                .filter(name -> name != null && !name.isBlank())
                .findFirst()
                .orElse(user.getId());
    }

    private static Locale language(@Nullable String tag) {
        return tag == null ? Locale.ENGLISH : Locale.forLanguageTag(tag);
    }

    private static Optional<ZoneId> zoneOf(@Nullable String id) {
        return Optional.ofNullable(id)
                .filter(name -> ZoneId.getAvailableZoneIds().contains(name))
                .map(ZoneId::of);
    }
}
