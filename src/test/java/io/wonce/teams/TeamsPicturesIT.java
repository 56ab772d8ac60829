package io.wonce.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.wonce.teams.fake.FakePost;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A celebration in Teams shows the picture that it would show in Slack. */
final class TeamsPicturesIT {
    private static final URI PUBLIC = URI.create("https://wonce.example.com/");
    private static final String WIN = "Acme signed, €12,500 🎉";

    private final HttpClient http = HttpClient.newHttpClient();
    private TeamsHouse house = TeamsHouse.at(PUBLIC);

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void a_drawn_picture_is_where_the_card_says_and_its_address_names_nobody() throws Exception {
        JsonNode image = image(celebration()).orElseThrow();

        assertThat(image.path("altText").asText()).contains("Acme", "Signed", "12,500", "Jan de Boer");
        URI address = URI.create(image.path("url").asText());
        assertThat(address.toString())
                .startsWith("https://wonce.example.com/teams/pictures/")
                .endsWith(".png")
                .doesNotContainIgnoringCase("acme")
                .hasSizeLessThan(800);
        HttpResponse<byte[]> picture = get(address.getPath());
        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(picture.headers().firstValue("Content-Type")).hasValue("image/png");
        assertThat(picture.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(kept -> assertThat(kept).contains("immutable"));
        assertThat(picture.headers().firstValue("Cross-Origin-Resource-Policy")).hasValue("cross-origin");
        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(picture.body()));
        assertThat(drawn.getWidth()).isEqualTo(1200);
    }

    @Test
    void a_made_up_or_changed_address_leads_nowhere() throws Exception {
        String path = URI.create(image(celebration()).orElseThrow().path("url").asText())
                .getPath();

        for (String other : new String[] {
            path.replaceFirst("pictures/..", "pictures/AA"),
            "/teams/pictures/a.png",
            "/teams/pictures/D-1.png",
            "/teams/pictures/%2e%2e.png",
            "/teams/pictures/" + "A".repeat(4000) + ".png"
        }) {
            assertThat(get(other).statusCode()).as(other).isEqualTo(404);
        }
    }

    @Test
    void an_organisation_that_wants_none_gets_none_and_its_own_where_it_has_some() {
        house.dana.install(house.wins);
        house.prompt(house.dana.say(house.wins, "@Wonce settings pictures never"));
        assertThat(image(celebration())).isEmpty();

        house.prompt(house.dana.say(house.wins, "@Wonce settings pictures always"));
        house.prompt(house.dana.say(house.wins, "@Wonce settings gifs https://acme.example/dance.gif"));
        FakePost invoice = house.jan.say(house.wins, "Acme: first invoice sent, €12,500 💸");
        house.prompt(invoice);

        house.soon(() -> assertThat(image(last()).orElseThrow().path("url").asText())
                .isEqualTo("https://acme.example/dance.gif"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "http://localhost:3000/", "http://wonce.example.com/"})
    void where_teams_cannot_reach_the_server_the_celebration_comes_without(String address) {
        house.close();
        house = address.isEmpty() ? TeamsHouse.open() : TeamsHouse.at(URI.create(address));

        assertThat(image(celebration())).isEmpty();
    }

    private FakePost celebration() {
        FakePost win = house.jan.say(house.wins, WIN);
        house.jan.click(house.prompt(win), "New order");
        house.soon(() -> assertThat(house.wins.announcements())
                .last()
                .satisfies(party -> assertThat(party.text()).contains("Acme")));
        return last();
    }

    private FakePost last() {
        return house.wins.announcements().get(house.wins.announcements().size() - 1);
    }

    private static Optional<JsonNode> image(FakePost post) {
        return post.content().findParents("altText").stream().findFirst();
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(house.server().resolve(path)).build(), BodyHandlers.ofByteArray());
    }
}
