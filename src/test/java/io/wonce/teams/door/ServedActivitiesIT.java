package io.wonce.teams.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.microsoft.bot.builder.InvokeResponse;
import io.wonce.app.port.LedgerUnavailable;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the Bot Framework is answered, by raw HTTP. */
final class ServedActivitiesIT {
    private static final String INVOKE =
            DoorHouse.MESSAGE.replace("\"type\":\"message\"", "\"type\":\"invoke\",\"name\":\"adaptiveCard/action\"");
    private static final int MANY = 200_000;

    @AutoClose
    private final DoorHouse house = DoorHouse.open();

    @Test
    void an_invoke_is_answered_with_what_the_turn_says() {
        var card = JsonNodeFactory.instance.objectNode().put("statusCode", 200);
        house.turn((caller, activity, raw) ->
                CompletableFuture.completedFuture(Optional.of(new InvokeResponse(202, card))));

        HttpResponse<String> answer = house.knock(INVOKE);

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.body()).isEqualTo("{\"statusCode\":200}");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json;charset=utf-8");
        house.turn((caller, activity, raw) ->
                CompletableFuture.completedFuture(Optional.of(new InvokeResponse(501, null))));
        assertThat(house.knock(INVOKE).statusCode()).isEqualTo(501);
        assertThat(house.metrics())
                .contains("wonce_teams_requests_total{invoke=\"adaptiveCard/action\",kind=\"invoke\"} 2.0")
                .doesNotContain("Acme", "Jan", DoorHouse.TENANT);
    }

    @Test
    void a_turn_that_ends_after_the_server_has_stopped_ends_quietly() {
        CompletableFuture<Optional<InvokeResponse>> underWay = new CompletableFuture<>();
        house.turn((caller, activity, raw) -> underWay);
        CompletableFuture<?> unused = house.knockAside(house.token().bearer());
        await().until(() -> !house.turns.isEmpty());
        house.stopServing();

        CompletableFuture<Boolean> ending = CompletableFuture.supplyAsync(() -> underWay.complete(Optional.empty()));

        await().atMost(Duration.ofSeconds(20)).until(ending::isDone);
    }

    @Test
    void a_turn_sees_all_that_teams_sent() {
        house.turn((caller, activity, raw) -> CompletableFuture.completedFuture(Optional.of(
                new InvokeResponse(200, raw.at("/channelData/team/id").asText()))));

        assertThat(house.knock(INVOKE).body()).isEqualTo("\"19:team@thread.tacv2\"");
    }

    @Test
    void what_the_ledger_cannot_take_is_delivered_again() {
        house.turn((caller, activity, raw) -> {
            throw new LedgerUnavailable("the database is away", new IllegalStateException());
        });
        HttpResponse<String> thrown = house.knock(DoorHouse.MESSAGE);
        house.turn((caller, activity, raw) -> CompletableFuture.failedFuture(
                new CompletionException(new LedgerUnavailable("the database is away", new IllegalStateException()))));
        HttpResponse<String> failed = house.knock(DoorHouse.MESSAGE);

        for (HttpResponse<String> answer : List.of(thrown, failed)) {
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
        }
        assertThat(house.metrics()).contains("wonce_teams_refused_total{why=\"ledger_away\"} 2.0");
    }

    @Test
    void a_mistake_of_ours_is_told_as_one() {
        house.turn((caller, activity, raw) -> CompletableFuture.failedFuture(new IllegalStateException("ours")));

        assertThat(house.knock(DoorHouse.MESSAGE).statusCode()).isEqualTo(500);
        assertThat(house.metrics()).contains("wonce_teams_refused_total{why=\"broken\"} 1.0");
    }

    @Test
    void an_invoke_is_answered_within_five_seconds_and_its_turn_goes_on() {
        CountDownLatch work = new CountDownLatch(1);
        CompletableFuture<String> done = new CompletableFuture<>();
        house.turn((caller, activity, raw) -> {
            try {
                work.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            done.complete(activity.getId());
            return CompletableFuture.completedFuture(Optional.empty());
        });

        long begun = System.nanoTime();
        HttpResponse<String> answer = house.knock(INVOKE);

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(System.nanoTime() - begun).isLessThan(5_000_000_000L);
        work.countDown();
        assertThat(done.join()).isEqualTo("1795723952001");
        assertThat(house.metrics()).contains("wonce_teams_refused_total{why=\"late\"} 1.0");
    }

    @Test
    void more_than_can_be_served_is_sent_away_at_once() {
        CountDownLatch work = new CountDownLatch(1);
        CompletableFuture<Optional<InvokeResponse>> underWay = CompletableFuture.runAsync(() -> {
                    try {
                        work.await();
                    } catch (InterruptedException stopped) {
                        Thread.currentThread().interrupt();
                    }
                })
                .thenApply(nothing -> Optional.empty());
        house.turn((caller, activity, raw) -> underWay);
        String token = house.token().bearer();

        List<CompletableFuture<Integer>> served =
                IntStream.range(0, 32).mapToObj(i -> house.knockAside(token)).toList();
        await().until(() -> house.turns.size() == 32);

        assertThat(house.knock(DoorHouse.MESSAGE).statusCode()).isEqualTo(503);
        work.countDown();
        assertThat(served).allSatisfy(answer -> assertThat(answer.join()).isEqualTo(200));
        assertThat(house.knock(DoorHouse.MESSAGE).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "[{}]",
                "{}",
                "7",
                "\"message\"",
                "{",
                "{} {}",
                "nonsense",
                "\u0000",
                "{\"type\":\"message\"}",
                "{\"type\":null,\"channelId\":null,\"conversation\":null,\"from\":null}",
                "{\"type\":\"message\",\"channelId\":\"msteams\",\"conversation\":{},\"from\":{}}",
                "{\"type\":\"message\",\"channelId\":\"msteams\",\"conversation\":\"19:x\",\"from\":\"29:x\"}",
                "{\"type\":7,\"channelId\":\"msteams\",\"conversation\":{\"id\":\"19:x\"},\"from\":{\"id\":\"29:x\"}}",
                "{\"type\":\"message\",\"channelId\":\"msteams\",\"conversation\":{\"id\":[]},\"from\":{\"id\":{}}}"
            })
    void what_is_no_activity_is_refused(String body) {
        assertThat(house.knock(body).statusCode()).isEqualTo(400);
        assertThat(house.turns).isEmpty();
        assertThat(house.metrics()).contains("wonce_teams_refused_total{why=\"malformed\"} 1.0");
    }

    @Test
    void fields_of_a_wrong_kind_are_refused() {
        for (String field : List.of(
                "\"attachments\":\"none\"",
                "\"entities\":7",
                "\"recipient\":[1]",
                "\"membersAdded\":{\"id\":1}",
                "\"reactionsAdded\":true",
                "\"text\":{\"a\":1}")) {
            String body = DoorHouse.MESSAGE.replace("\"text\"", field + ",\"x\"");

            assertThat(house.knock(body).statusCode()).as(field).isEqualTo(400);
        }
        assertThat(house.turns).isEmpty();
    }

    @Test
    void what_teams_may_add_one_day_is_no_reason_to_refuse() {
        for (String field : List.of(
                "\"novel\":{\"a\":[1]}",
                "\"textFormat\":\"extendedmarkdown\"",
                "\"attachmentLayout\":\"spiral\"",
                "\"importance\":\"dire\"",
                "\"code\":\"unheardOf\"",
                "\"inputHint\":\"shout\"",
                "\"expiration\":\"later\"",
                "\"localTimestamp\":\"yesterday\"",
                "\"value\":[1,{\"a\":null}]",
                "\"channelData\":\"text\"",
                "\"channelData\":null",
                "\"attachments\":[{\"contentType\":\"x/unknown\",\"content\":{\"a.b\":[[1]]},\"novel\":1}]",
                "\"entities\":[{\"type\":\"novel\",\"a\":{\"b\":1}},{\"type\":null}]")) {
            String body = DoorHouse.MESSAGE.replace("\"text\"", field + ",\"text\"");

            assertThat(house.knock(body).statusCode()).as(field).isEqualTo(200);
        }
    }

    @Test
    void what_is_huge_or_deep_is_refused() {
        String deep = "[".repeat(MANY / 4) + "]".repeat(MANY / 4);
        String value = DoorHouse.MESSAGE.replace("\"text\"", "\"value\":" + deep + ",\"text\"");
        String large = DoorHouse.MESSAGE.replace("Acme", "A".repeat(300_000));
        String long_ = DoorHouse.MESSAGE.replace("Acme", "A".repeat(MANY));
        String number = DoorHouse.MESSAGE.replace("\"text\"", "\"value\":" + "9".repeat(MANY) + ",\"text\"");

        assertThat(house.knock(deep).statusCode()).isEqualTo(400);
        assertThat(house.knock(value).statusCode()).isEqualTo(400);
        assertThat(house.knock(number).statusCode()).isEqualTo(400);
        assertThat(house.knock(large).statusCode()).isEqualTo(413);
        assertThat(house.knock(DoorHouse.MESSAGE + " ".repeat(4 * MANY)).statusCode())
                .isEqualTo(413);
        assertThat(house.turns).isEmpty();
        assertThat(house.knock(long_).statusCode()).isEqualTo(200);
        assertThat(house.metrics()).contains("wonce_teams_refused_total{why=\"too_large\"} 2.0");
    }

    @Test
    void only_json_is_read() {
        for (String type :
                List.of("text/plain", "application/x-www-form-urlencoded", "application/jsonp", "nonsense")) {
            var request = house.request(DoorHouse.MESSAGE)
                    .setHeader("Content-Type", type)
                    .header("Authorization", house.token().bearer());

            assertThat(house.send(request.build()).statusCode()).isEqualTo(415);
        }
        assertThat(house.turns).isEmpty();
    }

    @Test
    void a_length_that_is_not_told_beforehand_is_noticed() {
        byte[] large = new byte[300_000];
        var request = house.request("")
                .header("Authorization", house.token().bearer())
                .POST(BodyPublishers.ofByteArrays(List.of(large)));

        assertThat(house.send(request.build()).statusCode()).isEqualTo(413);
    }
}
