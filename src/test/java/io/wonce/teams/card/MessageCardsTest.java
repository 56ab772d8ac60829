package io.wonce.teams.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.outgoing.Click;
import io.wonce.domain.outgoing.Outgoing;
import io.wonce.words.Card;
import io.wonce.words.Card.Control;
import io.wonce.words.SampleCards;
import io.wonce.words.Words;
import java.io.IOException;
import java.net.URI;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in a channel; the golden files are described at {@link Golden}. */
final class MessageCardsTest {
    private static final AnnouncementId ANNOUNCEMENT = new AnnouncementId(17);
    private static final Words ENGLISH = words("en");

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void shows_what_the_golden_files_show(String language) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        Words words = words(language);

        Golden.holds("outgoing_" + language, outgoing(words));
        Golden.holds("resolutions_" + language, rendered(SampleCards.resolutions(locale), words));
        Golden.holds("answers_" + language, rendered(SampleCards.answers(words), words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void all_that_is_said_is_an_adaptive_card_that_teams_takes(String language) {
        Words words = words(language);

        outgoing(words).values().forEach(TeamsLimits::allow);
        rendered(SampleCards.all(Locale.forLanguageTag(language)), words)
                .values()
                .forEach(TeamsLimits::allow);
    }

    @ParameterizedTest
    @EnumSource(Card.Mood.class)
    void the_longest_names_are_cut_to_what_teams_takes(Card.Mood mood) {
        for (String name : List.of(
                "Ünïted Bäkers ", "<&>", "\"\\\n", "👩‍👩‍👧‍👦", "e\u0301\u0323", "\u0001", "株式会社", "\ud83d")) {
            TeamsMessage message = MessageCards.of(card(mood, "x" + name.repeat(1500), 50), ENGLISH);

            TeamsLimits.allow(message);
            assertThat(message.card().toString()).contains("…").contains("link:17:9223372036854775807");
        }
    }

    /** Teams shows no channel by its id, and Wonce keeps no names. */
    @Test
    void of_a_count_by_channel_teams_shows_the_ids() {
        Card card = SampleCards.answers(ENGLISH).get("count by CHANNEL");

        assertThat(strings(MessageCards.of(card, ENGLISH).card()))
                .contains("C0WINS: 1.6 orders · €12,500 + £22,000", "19:wins@thread.tacv2: 1.4 orders");
    }

    @ParameterizedTest
    @EnumSource(Card.Mood.class)
    void no_emoji_is_cut_in_two(Card.Mood mood) {
        TeamsMessage message = MessageCards.of(card(mood, "👩‍👩‍👧‍👦".repeat(1500), 1), ENGLISH);

        assertThat(strings(message.card()))
                .allSatisfy(text -> assertThat(text.replace("👩‍👩‍👧‍👦", "")).doesNotContain("👩", "👧", "\u200d"));
    }

    @ParameterizedTest
    @EnumSource(Card.Mood.class)
    void a_long_report_ends_in_an_ellipsis_and_keeps_its_buttons(Card.Mood mood) {
        TeamsMessage message = MessageCards.of(card(mood, "D-142 · Acme · € 12.500 · getekend", 2000), ENGLISH);

        TeamsLimits.allow(message);
        assertThat(message.card().toString()).contains("\"…\"").contains("open:17");
    }

    @ParameterizedTest
    @EnumSource(Card.Mood.class)
    void no_name_formats_or_mentions_anything(Card.Mood mood) {
        String hostile =
                "[x](http://evil.example) **bold** _i_ `c` <at>Jan</at> <AT id=\"0\">All</AT> <b>b</b> &lt;at&gt;";

        TeamsMessage message = MessageCards.of(card(mood, hostile, 1), ENGLISH);

        TeamsLimits.allow(message);
        assertThat(strings(message.card()))
                .noneMatch(text -> text.toLowerCase(Locale.ROOT).contains("<at"));
        assertThat(runs(message.card())).anyMatch(text -> text.contains("[x](http://evil.example) **bold** _i_ `c`"));
        assertThat(message.card().path("fallbackText").asText()).contains("\\[x\\]\\(http", "\\*\\*bold\\*\\*");
        assertThat(message.card().has("entities")).isFalse();
        assertThat(message.card().path("msteams").has("entities")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Card.Mood.class)
    void no_name_turns_a_line_around(Card.Mood mood) {
        String turned = "Acme\u202e\u2066\u200f dlrow\u0007\u2028";

        TeamsMessage message = MessageCards.of(card(mood, turned, 1), ENGLISH);

        assertThat(strings(message.card()))
                .allSatisfy(text -> assertThat(text).doesNotContain("\u202e", "\u2066", "\u200f", "\u0007", "\u2028"));
    }

    @ParameterizedTest
    @EnumSource(Card.Mood.class)
    void more_controls_than_a_row_takes_go_on_in_the_next(Card.Mood mood) {
        List<Control> many = IntStream.range(0, 30)
                .mapToObj(n -> (Control) new Control.Button("B" + n, "", new Click.Keep(new DealId(n + 1)), false))
                .toList();
        List<Control> searches = List.of(new Control.DealSearch("a", 1), new Control.DealSearch("b", 2));

        TeamsMessage buttons = MessageCards.of(new Card(mood, "h", List.of(), many, ""), ENGLISH);
        TeamsMessage searching = MessageCards.of(new Card(mood, "h", List.of(), searches, ""), ENGLISH);

        TeamsLimits.allow(buttons);
        TeamsLimits.allow(searching);
        assertThat(buttons.card().findValuesAsText("title")).hasSize(30);
        assertThat(searching.card().findValuesAsText("dataset")).containsExactly("deals:1", "deals:2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void a_digest_shows_its_chart_between_its_words_and_its_buttons(String language) throws IOException {
        Outgoing digest = SampleCards.said().get("digest: of a week");
        String alternative =
                words(language).drawing(digest, SampleCards.NOW).orElseThrow().plain();
        Illustration chart =
                new Illustration(URI.create("https://wonce.example.com/teams/pictures/x.png"), alternative);

        TeamsMessage message = MessageCards.of(digest, Optional.of(chart), words(language), SampleCards.NOW);

        TeamsLimits.allow(message);
        Golden.holds("digest_" + language, Map.of("drawn", message));
    }

    @Test
    void an_attachment_says_what_it_is() {
        TeamsMessage message = MessageCards.of(card(Card.Mood.CALM, "Acme", 1), ENGLISH);

        assertThat(message.attachment().path("contentType").asText())
                .isEqualTo("application/vnd.microsoft.card.adaptive");
        assertThat(message.attachment().path("content")).isEqualTo(message.card());
    }

    private static Card card(Card.Mood mood, String name, int lines) {
        Click link = new Click.Link(ANNOUNCEMENT, new DealId(Long.MAX_VALUE));
        Control.Button candidate = new Control.Button("D-1 · " + name, name, link, true);
        Control.Button open = new Control.Button(name, "", new Click.Open(ANNOUNCEMENT), false);
        List<Control> controls = List.of(
                candidate,
                open,
                new Control.DealSearch(name, 999_999_999_999_999_999L),
                new Control.Select(name, List.of(open, candidate)));
        return new Card(
                mood, name, IntStream.range(0, lines).mapToObj(n -> name).toList(), controls, name);
    }

    static Map<String, TeamsMessage> outgoing(Words words) {
        Map<String, TeamsMessage> messages = new LinkedHashMap<>();
        SampleCards.said().forEach((title, said) -> messages.put(title, MessageCards.of(said, words, SampleCards.NOW)));
        return messages;
    }

    private static Map<String, TeamsMessage> rendered(Map<String, Card> cards, Words words) {
        Map<String, TeamsMessage> messages = new LinkedHashMap<>();
        cards.forEach((title, card) -> messages.put(title, MessageCards.of(card, words)));
        return messages;
    }

    static Words words(String language) {
        return Words.in(Locale.forLanguageTag(language), ZoneId.of("Europe/Amsterdam"))
                .on(Platform.TEAMS);
    }

    static List<String> runs(JsonNode card) {
        return card.findValuesAsText("text");
    }

    private static Stream<String> strings(JsonNode json) {
        return json.isContainerNode()
                ? StreamSupport.stream(json.spliterator(), false).flatMap(MessageCardsTest::strings)
                : Stream.of(json.asText());
    }
}
