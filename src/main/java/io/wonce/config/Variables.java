package io.wonce.config;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads variables one by one and remembers what is wrong with them. */
final class Variables {
    private static final int HIGHEST_PORT = 65_535;
    private static final int KEY_BYTES = 32;

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
        complain(name + " is \"" + value + "\": set it to a number from 0 to " + HIGHEST_PORT + ", such as "
                + otherwise);
        return otherwise;
    }

    Optional<URI> url(String name) {
        Optional<String> value = text(name);
        boolean fits = value.isEmpty() || value.get().matches("https?://[\\w.-]{0,252}\\w(:\\d{1,5})?/?");
        // To Java, a name with an underscore is no host.
        if (!fits
                || value.filter(address -> URI.create(address).getHost() == null)
                        .isPresent()) {
            complain(name + " is \"" + value.get() + "\": set it to an address such as https://wonce.example.com");
            return Optional.empty();
        }
        return value.map(URI::create);
    }

    /** The address of a PostgreSQL server. It may hold a password, so that no problem cites it. */
    Optional<Secret> database(String name) {
        Optional<String> value = text(name);
        if (value.isPresent() && !value.get().matches("(jdbc:)?postgres(ql)?://.+")) {
            complain(name + " is no address of PostgreSQL: write postgres://user:password@host:5432/database");
        }
        return value.map(Secret::new);
    }

    Optional<Secret> secret(String name) {
        return text(name).map(Secret::new);
    }

    /** A secret of a known kind, such as a token. No problem cites it. */
    Optional<Secret> secret(String name, String prefix) {
        Optional<String> value = text(name);
        if (value.isPresent() && !value.get().startsWith(prefix)) {
            complain(name + " does not begin with " + prefix + ": you may have copied another token");
        }
        return value.map(Secret::new);
    }

    /** 32 random bytes in base64. No problem cites them. */
    Optional<Secret> key(String name) {
        Optional<String> value = text(name);
        if (value.isPresent() && !Stream.of(value.get().split(",", -1)).allMatch(Variables::isKey)) {
            complain(name + " is not 32 bytes in base64: make one with: openssl rand -base64 32");
        }
        return value.map(Secret::new);
    }

    private static boolean isKey(String value) {
        try {
            return Base64.getDecoder().decode(value.strip()).length == KEY_BYTES;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    /** An id such as Azure's, in lower case. */
    Optional<String> uuid(String name) {
        Optional<String> value = text(name).map(id -> id.toLowerCase(Locale.ROOT));
        if (value.isPresent() && !value.get().matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            complain(name
                    + " is no id such as 6f9619ff-8b86-d011-b42d-00c04fc964ff: you may have copied a name or a secret");
        }
        return value;
    }

    /** An address with a path. */
    String address(String name, String otherwise) {
        String value = text(name).orElse(otherwise);
        if (value.matches("https?://[\\w.-]+(:\\d{1,5})?(/[\\w./-]*)?")) {
            return value;
        }
        complain(name + " is \"" + value + "\": set it to an address such as " + otherwise);
        return otherwise;
    }

    /** An address with a path, or none. */
    Optional<URI> file(String name, String example) {
        Optional<String> value = text(name);
        if (value.isPresent() && !value.get().matches("https?://[\\w.-]+(:\\d{1,5})?/[\\w./-]*")) {
            complain(name + " is \"" + value.get() + "\": set it to an address such as " + example);
            return Optional.empty();
        }
        return value.map(URI::create);
    }

    Path folder(String name, String otherwise) {
        String value = text(name).orElse(otherwise);
        try {
            return Path.of(value);
        } catch (InvalidPathException malformed) {
            complain(name + " is no folder's name: set it to one such as /var/lib/wonce");
            return Path.of(otherwise);
        }
    }

    /** A switch. */
    boolean on(String name, boolean otherwise) {
        String value = text(name).orElse(String.valueOf(otherwise)).toLowerCase(Locale.ROOT);
        if (!value.equals("true") && !value.equals("false")) {
            complain(name + " is \"" + value + "\": set it to true or false, or leave it out");
        }
        return value.equals("true");
    }

    /** For what reads {@code name} itself: complains where it has none of {@code choices}. */
    void oneOf(String name, List<String> choices) {
        Optional<String> value = text(name);
        if (value.isPresent() && !choices.contains(value.get())) {
            complain(name + " is \"" + value.get() + "\": set it to " + String.join(" or ", choices)
                    + ", or leave it out");
        }
    }

    void complain(String problem) {
        problems.add(problem);
    }

    void refuseProblems() {
        if (!problems.isEmpty()) {
            throw new UnusableConfig(problems);
        }
    }
}
