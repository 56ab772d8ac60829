package io.wonce.teams.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.domain.outgoing.Outgoing;
import io.wonce.domain.outgoing.Picture;
import io.wonce.words.SampleCards;
import io.wonce.words.Words;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How a celebration looks in Teams. */
final class PartyTest {
    private static final Words ENGLISH = MessageCardsTest.words("en");

    @Test
    void a_celebration_shows_how_far_the_week_is() {
        TeamsMessage party =
                MessageCardsTest.outgoing(ENGLISH).get("celebration: of an organisation with its own emoji and target");

        assertThat(MessageCardsTest.runs(party.card())).containsSubsequence("🥂", "▰▰▰▰▰▰▰", "▱▱▱");
        assertThat(MessageCardsTest.runs(MessageCardsTest.outgoing(ENGLISH)
                        .get("celebration: SIGNED of D-142")
                        .card()))
                .noneMatch(text -> text.contains("▰"));
    }

    @Test
    void a_celebration_has_the_colour_of_its_milestone() {
        Map<String, TeamsMessage> said = MessageCardsTest.outgoing(ENGLISH);

        assertThat(Stream.of("VERBAL", "SIGNED", "ORDERED", "INVOICED", "PAID")
                        .map(milestone -> said.get("celebration: " + milestone + " of D-142")
                                .card()
                                .at("/body/0/style")
                                .asText()))
                .containsExactly("accent", "good", "good", "accent", "warning");
    }

    @Test
    void a_celebration_shows_its_picture_with_the_same_in_words() {
        Illustration picture =
                new Illustration(URI.create("https://wonce.example.com/teams/pictures/a.png"), "Acme <at>Jan</at>");
        Outgoing party = SampleCards.celebration(new Picture.Drawn());

        TeamsMessage message = MessageCards.of(party, Optional.of(picture), ENGLISH, SampleCards.NOW);

        TeamsLimits.allow(message);
        assertThat(message.card().findParent("altText").path("url").asText())
                .isEqualTo("https://wonce.example.com/teams/pictures/a.png");
        assertThat(message.card().findParent("altText").path("altText").asText())
                .isEqualTo("Acme ‹at>Jan‹/at>");
        assertThat(message.card().toString()).contains("▰");
    }
}
