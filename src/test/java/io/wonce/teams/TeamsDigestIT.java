package io.wonce.teams;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.HandClock;
import io.wonce.app.SendDigests;
import io.wonce.teams.fake.FakePost;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The numbers come to a channel of Teams, with a picture that Teams fetches. */
final class TeamsDigestIT {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private final TeamsHouse house = TeamsHouse.at(URI.create("https://wonce.example.com/"));
    private final HandClock clock = new HandClock(InstantSource.system().instant());

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void the_day_is_told_with_its_picture_and_what_changes_later_the_day_after() throws Exception {
        house.dana.install(house.wins);
        house.prompt(house.dana.say(house.wins, "@Wonce settings digest daily 17:00"));
        house.jan.click(house.prompt(house.jan.say(house.wins, "Acme signed, €12,500 🎉")), "New order");
        house.quiet();

        clock.until(LocalDate.ofInstant(clock.instant(), AMSTERDAM)
                .plusDays(1)
                .atTime(17, 30)
                .atZone(AMSTERDAM)
                .toInstant());
        int before = house.wins.announcements().size();
        assertThat(send()).isEqualTo(1);
        house.soon(() -> assertThat(house.wins.announcements()).hasSize(before + 1));
        assertThat(send()).isZero();

        FakePost digest = last();
        assertThat(digest.text()).contains("order");
        String card = digest.content().toString();
        assertThat(card).contains("/dashboard", "Still expected this quarter", "Announcements/Distinct orders");
        URI picture = URI.create(
                digest.content().findParents("altText").get(0).path("url").asText());
        assertThat(picture.toString())
                .startsWith("https://wonce.example.com/teams/pictures/")
                .hasSizeLessThan(2000);
        HttpResponse<byte[]> drawn = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(house.server().resolve(picture.getPath()))
                                .build(),
                        BodyHandlers.ofByteArray());
        assertThat(ImageIO.read(new ByteArrayInputStream(drawn.body())).getWidth())
                .isEqualTo(1200);
    }

    @Test
    void a_channel_that_wonce_was_removed_from_is_told_to_its_managers_once() {
        house.dana.install(house.wins);
        house.prompt(house.dana.say(house.wins, "@Wonce settings digest daily 17:00"));
        house.quiet();
        house.wins.removeBot();

        for (int day = 0; day < 3; day++) {
            clock.tick(Duration.ofDays(1));
            assertThat(send()).isEqualTo(1);
            house.quiet();
        }

        assertThat(toManagers()).hasSize(1);
    }

    private List<String> toManagers() {
        return house.tenant.personalChat(house.dana).botPosts().stream()
                .map(FakePost::text)
                .filter(text -> text.contains("Add me there"))
                .toList();
    }

    private FakePost last() {
        List<FakePost> posts = house.wins.announcements();
        return posts.get(posts.size() - 1);
    }

    private int send() {
        return new SendDigests(
                        house.desk.ledger(),
                        clock,
                        any -> Optional.of(URI.create("https://wonce.example.com/dashboard")))
                .send(house.organisation.id());
    }
}
