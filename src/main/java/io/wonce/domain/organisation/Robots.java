package io.wonce.domain.organisation;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The robots that an organisation listens to, such as its CRM.
 *
 * @param only by name, or by an id of their platform, in any case; empty: all are heard; no names: none is
 */
public record Robots(Optional<List<String>> only) {
    /** As long as nobody decides otherwise. */
    public static final Robots ALL = new Robots(Optional.empty());

    /** Not one. */
    public static final Robots NONE = new Robots(Optional.of(List.of()));

    /** The longest list, in characters. */
    private static final int LONGEST = 200;

    public Robots {
        only = only.map(List::copyOf);
    }

    /**
     * Those that {@code list} names, with commas between them; a name may be a mention.
     *
     * @return empty where it names none, or is longer than 200 characters
     */
    public static Optional<Robots> named(String list) {
        List<String> names = Arrays.stream(list.split(","))
                .map(name -> name.strip().replaceAll("^<@([^|>]+)(\\|[^>]*)?>$|^@", "$1"))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        return names.isEmpty() || list.length() > LONGEST
                ? Optional.empty()
                : Optional.of(new Robots(Optional.of(names)));
    }

    /** Whether the robot with these names and ids is heard. */
    public boolean hear(Collection<String> itsNames) {
        return only.isEmpty()
                || only.get().stream().anyMatch(name -> itsNames.stream().anyMatch(name::equalsIgnoreCase));
    }
}
