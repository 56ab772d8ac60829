package io.wonce.slack.install;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

final class BeginInstallTest {
    @Test
    void it_asks_for_the_scopes_of_the_manifest() throws IOException {
        JsonNode scopes = new YAMLMapper()
                .readTree(Path.of("manifest/slack.yaml").toFile())
                .at("/oauth_config/scopes");

        List<String> all = Stream.of("bot", "bot_optional")
                .flatMap(kind -> StreamSupport.stream(scopes.get(kind).spliterator(), false))
                .map(JsonNode::asText)
                .toList();

        assertThat(BeginInstall.SCOPES).containsExactlyElementsOf(all);
    }
}
