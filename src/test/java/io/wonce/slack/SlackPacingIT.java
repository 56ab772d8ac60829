package io.wonce.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.HandClock;
import io.wonce.postgres.TestDatabase;
import io.wonce.slack.fake.Delivery;
import io.wonce.slack.fake.FakeMessage;
import io.wonce.slack.fake.FakePerson;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Commands and clicks have a pace, and who is faster is told so; what is said in a channel has none. */
final class SlackPacingIT {
    private static final String TOO_FAST = "faster than Wonce may be asked";
    private static final int AT_ONCE = 60;

    private final HandClock clock = new HandClock(Instant.now());
    private final SlackHouse house = SlackHouse.at(clock);

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void commands_without_end_are_answered_with_a_word_of_patience_and_those_of_others_as_always() {
        List<Delivery> answers = hurry(house.jan, AT_ONCE + 10);

        assertThat(answers).allMatch(Delivery::acknowledged);
        assertThat(answers.subList(0, AT_ONCE)).noneMatch(SlackPacingIT::isHeldOff);
        assertThat(answers.subList(AT_ONCE, answers.size())).allMatch(SlackPacingIT::isHeldOff);
        assertThat(house.priya.command(house.wins, "/deal", "count")).matches(answer -> !isHeldOff(answer));
        assertThat(house.metrics()).contains("wonce_slack_refused_total{why=\"held_off\"} 10");
        clock.tick(Duration.ofMillis(500));
        assertThat(house.jan.command(house.wins, "/deal", "count")).matches(answer -> !isHeldOff(answer));
    }

    @Test
    void who_clicks_without_end_is_told_alone_and_nothing_is_done_of_it() {
        FakeMessage prompt = prompt();
        hurry(house.jan, AT_ONCE);

        Delivery click = house.jan.click(prompt, "New order");

        assertThat(click.acknowledged()).isTrue();
        house.soon(() -> assertThat(timesTold(house.jan)).isEqualTo(1));
        assertThat(house.count().orders()).isZero();
        assertThat(house.count().unresolved()).isEqualTo(1);
    }

    @Test
    void who_goes_on_clicking_is_told_once_in_ten_seconds() {
        FakeMessage prompt = prompt();
        hurry(house.jan, AT_ONCE);
        IntStream.range(0, 5).forEach(time -> house.jan.click(prompt, "New order"));
        clock.tick(Duration.ofSeconds(10));
        hurry(house.jan, 20);

        house.jan.click(prompt, "New order");
        hurry(house.priya, AT_ONCE);
        house.priya.click(prompt, "New order");

        house.soon(() -> assertThat(timesTold(house.priya)).isEqualTo(1));
        assertThat(timesTold(house.jan)).isEqualTo(2);
    }

    @Test
    void an_announcement_is_taken_while_nobody_can_be_told_that_they_click_too_fast() throws Exception {
        FakeMessage prompt = prompt();
        List<FakePerson> hasty = List.of(house.jan, house.priya, house.dana);
        hasty.forEach(person -> hurry(person, AT_ONCE));
        var hanging = house.slack.faults().holdAnswer("response_url");
        ExecutorService fingers = Executors.newFixedThreadPool(36);

        List<CompletableFuture<Delivery>> clicks = hasty.stream()
                .flatMap(person -> Stream.generate(() -> person).limit(12))
                .map(person -> CompletableFuture.supplyAsync(() -> person.click(prompt, "New order"), fingers))
                .toList();
        CompletableFuture.anyOf(clicks.toArray(CompletableFuture[]::new)).join();
        List<Delivery> said = house.jan
                .say(house.wins, "🎉 Globex has signed! €7,100 for the shop")
                .deliveries();

        assertThat(said).isNotEmpty().allMatch(Delivery::acknowledged);
        assertThat(clicks).allMatch(click -> click.join().acknowledged());
        assertThat(house.count().announcements()).isEqualTo(2);
        hanging.countDown();
        fingers.shutdown();
    }

    @Test
    void nobody_is_asked_who_somebody_is_that_is_held_off_and_that_is_no_acknowledgement() {
        FakeMessage prompt = prompt();
        FakePerson stranger = house.workspace.person(SlackHouse.id("U"), "Piet Smit");
        String before = acknowledgements();
        int asked = house.slack.calls().size();
        IntStream.range(0, AT_ONCE).forEach(time -> stranger.shortcut("of_another_app"));

        Delivery search = stranger.suggest(prompt, "deal_search", "acme");

        assertThat(search.status()).isEqualTo(429);
        assertThat(acknowledgements()).isEqualTo(before);
        assertThat(house.slack.calls()).hasSize(asked);
    }

    @Test
    void who_is_not_known_yet_is_told_in_the_language_of_the_organisation() {
        try (SlackHouse dutch = SlackHouse.of(TestDatabase.organisation())) {
            FakePerson stranger = dutch.workspace.person(SlackHouse.id("U"), "Piet Smit");
            IntStream.range(0, 3 * AT_ONCE).forEach(time -> stranger.shortcut("of_another_app"));

            Delivery answer = stranger.command(dutch.wins, "/deal", "count");

            assertThat(answer.body()).contains("sneller dan Wonce gevraagd mag worden");
        }
    }

    @Test
    void an_announcement_is_never_held_off() {
        List<Delivery> deliveries = IntStream.range(0, 150)
                .mapToObj(number -> house.jan.say(house.wins, "🎉 Firm " + number + " has signed! €1" + number + "00"))
                .flatMap(said -> said.deliveries().stream())
                .toList();

        assertThat(deliveries).hasSizeGreaterThanOrEqualTo(150).allMatch(Delivery::acknowledged);
        assertThat(house.count().announcements()).isEqualTo(150);
    }

    private FakeMessage prompt() {
        FakeMessage prompt = house.prompt(house.jan
                .say(house.wins, "🎉 Acme has signed! €12,500 for the webshop")
                .message());
        house.quiet();
        return prompt;
    }

    private List<Delivery> hurry(FakePerson person, int times) {
        return IntStream.range(0, times)
                .mapToObj(time -> person.command(house.wins, "/deal", "nonsense"))
                .toList();
    }

    private long timesTold(FakePerson person) {
        return house.slack.ephemeral(person).stream()
                .filter(message -> message.toString().contains(TOO_FAST))
                .count();
    }

    private String acknowledgements() {
        return house.metrics()
                .lines()
                .filter(line -> line.startsWith("wonce_acknowledgements_seconds_count"))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isHeldOff(Delivery answer) {
        return answer.body().contains(TOO_FAST);
    }
}
