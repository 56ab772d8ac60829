package io.wonce.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** manifest/slack.yaml against what Slack takes; names and limits are those of https://github.com/slackapi/manifest-schema. */
final class ManifestTest {
    private static final Map<String, Set<String>> NAMES = Map.of(
            "", Set.of("_metadata", "display_information", "features", "oauth_config", "settings"),
            "/display_information", Set.of("name", "description", "long_description", "background_color"),
            "/features", Set.of("app_home", "bot_user", "shortcuts", "slash_commands"),
            "/features/app_home", Set.of("home_tab_enabled", "messages_tab_enabled", "messages_tab_read_only_enabled"),
            "/features/bot_user", Set.of("display_name", "always_online"),
            "/oauth_config", Set.of("redirect_urls", "scopes"),
            "/oauth_config/scopes", Set.of("bot"),
            "/settings",
                    Set.of(
                            "event_subscriptions",
                            "interactivity",
                            "org_deploy_enabled",
                            "socket_mode_enabled",
                            "token_rotation_enabled"),
            "/settings/event_subscriptions", Set.of("request_url", "bot_events"),
            "/settings/interactivity", Set.of("is_enabled", "request_url", "message_menu_options_url"));

    /** The scope without which Slack does not deliver an event; the others need none. */
    private static final Map<String, String> SCOPE_OF_EVENT = Map.ofEntries(
            Map.entry("app_mention", "app_mentions:read"),
            Map.entry("channel_archive", "channels:read"),
            Map.entry("channel_left", "channels:read"),
            Map.entry("group_archive", "groups:read"),
            Map.entry("group_left", "groups:read"),
            Map.entry("member_joined_channel", "channels:read"),
            Map.entry("message.channels", "channels:history"),
            Map.entry("message.groups", "groups:history"),
            Map.entry("message.im", "im:history"),
            Map.entry("message.mpim", "mpim:history"),
            Map.entry("reaction_added", "reactions:read"),
            Map.entry("reaction_removed", "reactions:read"));

    private JsonNode manifest;

    @BeforeEach
    void read() throws IOException {
        manifest = new YAMLMapper().readTree(Path.of("manifest/slack.yaml").toFile());
    }

    @Test
    void it_has_only_names_that_slack_knows() {
        NAMES.forEach((place, known) -> assertThat(known).as(place).containsAll(names(manifest.at(place))));
        assertThat(Set.of("command", "url", "description", "usage_hint", "should_escape"))
                .containsAll(names(manifest.at("/features/slash_commands/0")));
        for (var shortcut : manifest.at("/features/shortcuts")) {
            assertThat(shortcut.fieldNames())
                    .toIterable()
                    .containsExactlyInAnyOrder("name", "type", "callback_id", "description");
            assertThat(shortcut.get("type").asText()).isIn("global", "message");
        }
    }

    @Test
    void its_texts_fit() {
        fits("/display_information/name", 1, 35);
        fits("/display_information/description", 1, 140);
        fits("/display_information/long_description", 175, 4000);
        fits("/features/bot_user/display_name", 1, 80);
        fits("/features/slash_commands/0/command", 2, 32);
        fits("/features/slash_commands/0/description", 1, 2000);
        fits("/features/slash_commands/0/usage_hint", 1, 1000);
        for (int i = 0; i < manifest.at("/features/shortcuts").size(); i++) {
            fits("/features/shortcuts/" + i + "/name", 1, 24);
            fits("/features/shortcuts/" + i + "/description", 1, 150);
            fits("/features/shortcuts/" + i + "/callback_id", 1, 255);
        }
        assertThat(manifest.at("/display_information/background_color").asText())
                .matches("#[0-9a-f]{6}");
    }

    @Test
    void all_requests_go_to_one_address() {
        assertThat(Stream.of(
                                "/settings/event_subscriptions/request_url",
                                "/settings/interactivity/request_url",
                                "/settings/interactivity/message_menu_options_url",
                                "/features/slash_commands/0/url")
                        .map(place -> manifest.at(place).asText()))
                .containsOnly("https://wonce.example.com/slack/events");
        assertThat(texts("/oauth_config/redirect_urls"))
                .containsExactly("https://wonce.example.com/slack/oauth_redirect");
    }

    @Test
    void every_event_has_its_scope() {
        var scopes = scopes();
        for (var event : texts("/settings/event_subscriptions/bot_events")) {
            assertThat(Stream.ofNullable(SCOPE_OF_EVENT.get(event))).as(event).allMatch(scopes::contains);
        }
        assertThat(texts("/settings/event_subscriptions/bot_events")).containsAll(SCOPE_OF_EVENT.keySet());
    }

    @Test
    void tests_run_with_the_scopes_that_it_asks_for() {
        assertThat(scopes()).isEqualTo(new TreeSet<>(Scopes.ALL));
    }

    private Set<String> scopes() {
        return new TreeSet<>(texts("/oauth_config/scopes/bot"));
    }

    private List<String> texts(String place) {
        return StreamSupport.stream(manifest.at(place).spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static Set<String> names(JsonNode object) {
        var names = new TreeSet<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private void fits(String place, int least, int most) {
        assertThat(manifest.at(place).asText().length()).as(place).isBetween(least, most);
    }
}
