package io.wonce.teams.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * What Teams is sent, in files to be read beside a picture of it. After a deliberate change:
 * {@code mvn test -Dtest='io.wonce.teams.card.*Test' -Dgolden=write}, and read the difference.
 */
final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/teams/golden");
    private static final ObjectWriter PRETTY =
            new ObjectMapper().writer(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private Golden() {}

    /** Holds the cards, by what happened, to the file {@code name}. */
    static void holds(String name, Map<String, TeamsMessage> sent) throws IOException {
        Path file = FOLDER.resolve(name + ".json");
        String json = PRETTY.writeValueAsString(sent) + "\n";
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, json);
        }
        assertThat(json).isEqualTo(Files.exists(file) ? Files.readString(file) : "");
    }
}
