package io.wonce.config;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads variables one by one and remembers what is wrong with them. */
final class Variables {
    private static final int HIGHEST_PORT = 65_535;

    private final Map<String, String> environment;
    private final List<String> problems = new ArrayList<>();

    Variables(Map<String, String> environment) {
        this.environment = environment;
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    int port(String name, int otherwise) {
        String value = text(name).orElse(String.valueOf(otherwise));
        if (value.matches("\\d{1,5}") && Integer.parseInt(value) <= HIGHEST_PORT) {
            return Integer.parseInt(value);
        }
        problems.add(name + " is \"" + value + "\": set it to a number from 0 to " + HIGHEST_PORT + ", such as "
                + otherwise);
        return otherwise;
    }

    Optional<URI> url(String name) {
        Optional<String> value = text(name);
        boolean fits = value.isEmpty() || value.get().matches("https?://[\\w.-]+(:\\d{1,5})?/?");
        if (!fits) {
            problems.add(name + " is \"" + value.get() + "\": set it to an address such as https://wonce.example.com");
            return Optional.empty();
        }
        return value.map(URI::create);
    }

    /** The address of a PostgreSQL server. It may hold a password, so that no problem cites it. */
    Optional<Secret> database(String name) {
        Optional<String> value = text(name);
        if (value.isPresent() && !value.get().matches("(jdbc:)?postgres(ql)?://.+")) {
            problems.add(name + " is no address of PostgreSQL: write postgres://user:password@host:5432/database");
        }
        return value.map(Secret::new);
    }

    Path folder(String name, String otherwise) {
        String value = text(name).orElse(otherwise);
        try {
            return Path.of(value);
        } catch (InvalidPathException malformed) {
            problems.add(name + " is no folder's name: set it to one such as /var/lib/wonce");
            return Path.of(otherwise);
        }
    }

    /** A switch that is on, and cannot be turned off {@code because} of something. */
    boolean on(String name, String because) {
        String value = text(name).orElse("true").toLowerCase(Locale.ROOT);
        if (value.equals("false")) {
            problems.add(name + " is false, but " + because + ": leave it out or set it to true");
        } else if (!value.equals("true")) {
            problems.add(name + " is \"" + value + "\": set it to true or leave it out");
        }
        return true;
    }

    void refuseProblems() {
        if (!problems.isEmpty()) {
            throw new UnusableConfig(problems);
        }
    }
}
