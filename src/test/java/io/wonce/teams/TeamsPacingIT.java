package io.wonce.teams;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.HandClock;
import io.wonce.teams.fake.FakeDelivery;
import io.wonce.teams.fake.FakePost;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Clicks have a pace, and who is faster is told so; what is said has none. */
final class TeamsPacingIT {
    private final HandClock clock = new HandClock(Instant.now());
    private final TeamsHouse house = TeamsHouse.by(clock);

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void who_clicks_without_end_is_told_so_and_is_heard_all_the_same() {
        FakePost prompt = house.prompt(house.jan.say(house.wins, "Acme signed, €12,500 🎉"));
        List<FakeDelivery> searches = new ArrayList<>();
        for (int time = 0; time < 70; time++) {
            searches.add(house.jan.search(prompt, "acme"));
        }

        assertThat(searches.subList(0, 60)).allMatch(FakeDelivery::taken);
        assertThat(searches.subList(60, 70)).allMatch(search -> search.status() == 429);
        assertThat(house.jan.click(prompt, "New order").told()).contains("faster than Wonce may be asked");
        assertThat(house.count().orders()).isZero();
        clock.tick(Duration.ofMillis(500));
        assertThat(house.jan.search(prompt, "acme").taken()).isTrue();
        house.jan.say(house.wins, "Globex signed, €7,100 🎉");
        assertThat(house.count().announcements()).isEqualTo(2);
    }
}
