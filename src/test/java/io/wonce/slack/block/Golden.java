package io.wonce.slack.block;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.FieldNamingPolicy;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.slack.api.util.json.GsonFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What Slack is sent, in files to be read beside a picture of it. After a deliberate change:
 * {@code mvn test -Dtest='io.wonce.slack.block.*Test' -Dgolden=write}, and read the difference.
 */
final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/slack/golden");
    private static final Gson PRETTY = pretty();

    private Golden() {}

    /** Holds {@code sent} to the file {@code name}. */
    static void holds(String name, Object sent) throws IOException {
        Path file = FOLDER.resolve(name + ".json");
        String json = PRETTY.toJson(sent) + "\n";
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, json);
        }
        assertThat(json).isEqualTo(Files.exists(file) ? Files.readString(file) : "");
    }

    private static Gson pretty() {
        GsonBuilder builder = new GsonBuilder()
                .setFieldNamingPolicy(FieldNamingPolicy.LOWER_CASE_WITH_UNDERSCORES)
                .disableHtmlEscaping()
                .setPrettyPrinting();
        GsonFactory.registerTypeAdapters(builder, true);
        return builder.create();
    }
}
