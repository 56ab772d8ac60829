package io.wonce.slack.block;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.slack.api.util.json.GsonFactory;
import io.wonce.domain.chat.PictureAddress;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.outgoing.Click;
import io.wonce.domain.outgoing.Outgoing;
import io.wonce.domain.outgoing.Picture;
import io.wonce.slack.fake.BlockLimits;
import io.wonce.words.Card;
import io.wonce.words.Card.Control;
import io.wonce.words.SampleCards;
import io.wonce.words.Words;
import java.io.IOException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in a channel; the golden files are described at {@link Golden}. */
final class MessageBlocksTest {
    private static final Gson GSON = GsonFactory.createSnakeCase();
    private static final AnnouncementId ANNOUNCEMENT = new AnnouncementId(17);

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "de"})
    void shows_what_the_golden_files_show(String language) throws IOException {
        Locale locale = Locale.forLanguageTag(language);

        Golden.holds("outgoing_" + language, rendered(SampleCards.outgoing(locale)));
        Golden.holds("resolutions_" + language, rendered(SampleCards.resolutions(locale)));
        Golden.holds("answers_" + language, rendered(SampleCards.answers(locale)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void a_celebration_shows_its_picture_below_its_words(String language) throws IOException {
        Words words = Words.in(Locale.forLanguageTag(language), ZoneId.of("Europe/Amsterdam"));
        Outgoing.Celebration party = SampleCards.celebration(new Picture.Drawn());
        Card card = words.card(party, SampleCards.NOW);
        String alternative = words.poster(party, SampleCards.NOW).plain();
        PictureAddress address =
                PictureAddress.parse("https://acme.example/dance.gif").orElseThrow();

        Golden.holds(
                "pictures_" + language,
                Map.of(
                        "drawn",
                        MessageBlocks.of(card, Optional.of(PictureBlock.uploaded("F0123456789", alternative)))));
        Golden.holds(
                "gifs_" + language,
                Map.of("linked", MessageBlocks.of(card, Optional.of(PictureBlock.linked(address, alternative)))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void a_digest_shows_its_chart_below_its_words(String language) throws IOException {
        Words words = Words.in(Locale.forLanguageTag(language), ZoneId.of("Europe/Amsterdam"));
        Outgoing digest = SampleCards.said().get("digest: of a week");
        String alternative =
                words.drawing(digest, SampleCards.NOW).orElseThrow().plain();

        Golden.holds(
                "digest_" + language,
                Map.of(
                        "drawn",
                        MessageBlocks.of(
                                words.card(digest, SampleCards.NOW),
                                Optional.of(PictureBlock.uploaded("F0123456789", alternative)))));
    }

    @ParameterizedTest
    @EnumSource(Card.Mood.class)
    void words_for_who_does_not_see_a_picture_are_cut_to_what_slack_takes(Card.Mood mood) {
        String name = "Ünïted <Bäkers> & 👩‍👩‍👧‍👦 ".repeat(1500);
        String longest = "https://acme.example/" + "a".repeat(219);

        SlackMessage drawn =
                MessageBlocks.of(card(mood, name, 50), Optional.of(PictureBlock.uploaded("F0123456789", name)));
        SlackMessage linked = MessageBlocks.of(
                card(mood, name, 50),
                Optional.of(PictureBlock.linked(PictureAddress.parse(longest).orElseThrow(), name)));

        for (SlackMessage message : List.of(drawn, linked)) {
            SlackLimits.allow(message);
            assertThat(BlockLimits.of(GSON.toJson(message.blocks()))).isEmpty();
            assertThat(message.hasPicture()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "de", "fr", "es"})
    void all_that_is_said_stays_within_what_slack_takes(String language) {
        Locale locale = Locale.forLanguageTag(language);

        SampleCards.all(locale).values().forEach(card -> SlackLimits.allow(MessageBlocks.of(card)));
    }

    @ParameterizedTest
    @EnumSource(Card.Mood.class)
    void the_longest_names_are_cut_to_what_slack_takes(Card.Mood mood) {
        for (String name :
                List.of("Ünïted Bäkers ", "<&>", "\"\\\n", "👩‍👩‍👧‍👦", "e\u0301\u0323", "\u0001", "株式会社")) {
            SlackMessage message = MessageBlocks.of(card(mood, name.repeat(1500), 50));

            SlackLimits.allow(message);
            assertThat(GSON.toJson(message.blocks())).contains("…").contains("link:17:9223372036854775807");
        }
    }

    @ParameterizedTest
    @EnumSource(Card.Mood.class)
    void no_emoji_is_cut_in_two(Card.Mood mood) {
        SlackMessage message = MessageBlocks.of(card(mood, "👩‍👩‍👧‍👦".repeat(1500), 1));

        assertThat(texts(message))
                .allSatisfy(text -> assertThat(text.replace("👩‍👩‍👧‍👦", "")).doesNotContain("👩", "👧", "\u200d"));
    }

    @ParameterizedTest
    @EnumSource(Card.Mood.class)
    void a_long_report_ends_in_an_ellipsis_and_keeps_its_buttons(Card.Mood mood) {
        SlackMessage message = MessageBlocks.of(card(mood, "D-142 · Acme · € 12.500 · getekend", 2000));

        SlackLimits.allow(message);
        assertThat(GSON.toJson(message.blocks())).contains("…").contains("click_1");
    }

    @ParameterizedTest
    @EnumSource(Card.Mood.class)
    void no_name_wakes_anybody_or_formats_anything(Card.Mood mood) {
        String hostile = "<!channel> <@U1> <https://evil.example|*x*> *bold*_x_ `c` ~s~ :tada: &lt;!here&gt;";

        SlackMessage message = MessageBlocks.of(card(mood, hostile, 1));

        SlackLimits.allow(message);
        assertThat(message.text()).contains("&lt;!channel&gt;").contains("&amp;lt;!here");
        assertThat(texts(message)).anyMatch(text -> text.contains("<!channel> <@U1>"));
        assertThat(GSON.toJson(message.blocks())).doesNotContain("\"emoji\":true", "\"mrkdwn\"");
    }

    @Test
    void of_a_count_by_channel_slack_shows_the_names_of_its_own_channels() {
        SlackMessage message =
                MessageBlocks.of(SampleCards.answers(Locale.ENGLISH).get("count by CHANNEL"));

        assertThat(GSON.toJson(message.blocks()))
                .containsOnlyOnce("{\"type\":\"channel\",\"channel_id\":\"C0WINS\"}")
                .contains(": 1.6 orders", "19:wins@thread.tacv2: 1.4 orders")
                .doesNotContain("#C0WINS");
        assertThat(message.text()).contains("<#C0WINS>: 1.6 orders", "\n19:wins@thread.tacv2: 1.4 orders");
    }

    @Test
    void what_is_typed_like_another_channel_stays_text() {
        List<String> lines = List.of("#C0DEAL and <#C0DEAL|x> and #C0WINSX", "#C0WINS: 2 orders");
        Card card = new Card(Card.Mood.REPORT, "#C0WINS", lines, List.of(), "#C0WINS", Set.of("C0WINS"));

        SlackMessage message = MessageBlocks.of(card);

        SlackLimits.allow(message);
        assertThat(texts(message)).contains("\n#C0DEAL and <#C0DEAL|x> and #C0WINSX\n", "C0WINS", ": 2 orders");
        assertThat(message.text()).contains("\n<#C0WINS>: 2 orders");
    }

    @Test
    void as_many_channels_as_there_are_stay_within_what_slack_takes() {
        List<String> ids = IntStream.range(100, 700).mapToObj(n -> "C0WINS" + n).toList();
        List<String> lines = ids.stream().map(id -> "#" + id + ": 2 orders").toList();

        SlackMessage message =
                MessageBlocks.of(new Card(Card.Mood.REPORT, "Week 48", lines, List.of(), "", Set.copyOf(ids)));

        assertThat(BlockLimits.of(GSON.toJson(message.blocks()))).isEmpty();
        assertThat(GSON.toJson(message.blocks())).hasSizeLessThanOrEqualTo(13_200);
        assertThat(message.text()).hasSizeLessThanOrEqualTo(4000);
    }

    @ParameterizedTest
    @EnumSource(Card.Mood.class)
    void more_controls_than_a_row_takes_go_on_in_the_next(Card.Mood mood) {
        List<Control> many = IntStream.range(0, 30)
                .mapToObj(n -> (Control) new Control.Button("B" + n, "", new Click.Keep(new DealId(n + 1)), false))
                .toList();
        List<Control> searches = List.of(new Control.DealSearch("a", 1), new Control.DealSearch("b", 2));

        SlackLimits.allow(MessageBlocks.of(new Card(mood, "h", List.of(), many, "")));
        SlackMessage searching = MessageBlocks.of(new Card(mood, "h", List.of(), searches, ""));

        assertThat(GSON.toJson(searching.blocks()))
                .contains("\"block_id\":\"search:1\"")
                .contains("\"block_id\":\"search:2\"");
    }

    private static Card card(Card.Mood mood, String name, int lines) {
        Click link = new Click.Link(ANNOUNCEMENT, new DealId(Long.MAX_VALUE));
        Control.Button candidate = new Control.Button("D-1 · " + name, name, link, true);
        Control.Button open = new Control.Button(name, "", new Click.Open(ANNOUNCEMENT), false);
        List<Control> controls = List.of(
                candidate,
                open,
                new Control.DealSearch(name, Long.MAX_VALUE),
                new Control.Select(name, List.of(open, candidate)));
        return new Card(
                mood, name, IntStream.range(0, lines).mapToObj(n -> name).toList(), controls, name);
    }

    private static Map<String, SlackMessage> rendered(Map<String, Card> cards) {
        Map<String, SlackMessage> messages = new LinkedHashMap<>();
        cards.forEach((title, card) -> messages.put(title, MessageBlocks.of(card)));
        return messages;
    }

    private static List<String> texts(SlackMessage message) {
        return strings(GSON.toJsonTree(message.blocks())).toList();
    }

    private static Stream<String> strings(JsonElement json) {
        if (json instanceof JsonArray array) {
            return array.asList().stream().flatMap(MessageBlocksTest::strings);
        }
        return json instanceof JsonObject object
                ? object.asMap().values().stream().flatMap(MessageBlocksTest::strings)
                : Stream.of(json.getAsString());
    }
}
