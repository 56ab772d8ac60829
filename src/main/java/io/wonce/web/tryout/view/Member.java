package io.wonce.web.tryout.view;

import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.chat.Role;
import java.util.Locale;
import java.util.Optional;

/**
 * Somebody that one can be in the try-out chat.
 *
 * @param id as it stands in addresses, such as {@code sanne}
 * @param name display name
 * @param initials what the picture shows: two letters, or an emoji
 * @param role what they may do
 * @param team the sales team, where there is one
 */
public record Member(String id, String name, String initials, Role role, Optional<String> team) {
    /** What friends say. */
    public String firstName() {
        return name.split(" ", 2)[0];
    }

    /** The rest of the name; blank where there is none. */
    public String lastName() {
        return name.substring(firstName().length()).strip();
    }

    /** Their account on this platform. */
    public PersonRef ref() {
        return new PersonRef(Platform.BROWSER, id);
    }

    /** The person, as answered in {@code language}. */
    public Person person(Locale language) {
        return new Person(ref(), name, role, team, language);
    }
}
