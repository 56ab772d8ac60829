package io.wonce.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.wonce.web.page.Pages;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients that want the server busy rather than an answer: others are served all the while, and nothing breaks. */
@Timeout(60)
final class HostileClientsIT {
    /** More than there are threads. */
    private static final int MANY = 300;

    /** Bytes; more than there can be on their way. */
    private static final int LONG = 10_000_000;

    private static final Limits IMPATIENT = new Limits(100, Duration.ofMillis(400), 1_000_000);

    private static final String HALF_A_HEAD = "POST /form HTTP/1.1\r\nHost: localhost\r\nX-Dribble: a";
    private static final String HEAD =
            "POST /form HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n";
    private static final String HALF_A_BODY = HEAD + "Content-Length: 1000\r\n\r\ntext=a";
    private static final String TOO_LARGE = HEAD + "Content-Length: 2000000\r\n\r\ntext=a";
    private static final String HALF_A_CHUNK = HEAD + "Transfer-Encoding: chunked\r\n\r\n1\r\na\r\n";

    private final List<SlowClient> slow = new ArrayList<>();
    private WebServer server = serve(Limits.USUAL);
    private Http http = new Http(server);

    private static WebServer serve(Limits limits) {
        Routes doors = routes -> {
            routes.post("/form", ctx -> ctx.result("heard " + ctx.formParam("text")));
            routes.get("/long", ctx -> ctx.result("a".repeat(LONG)));
            routes.post("/raw", ctx -> ctx.result("heard " + ctx.bodyAsBytes().length));
        };
        return WebServer.start(
                "127.0.0.1",
                0,
                Pages.precompiled(),
                List.of(new Health(() -> true), new HouseRules(Pages.precompiled()), doors),
                limits);
    }

    private void restart(Limits limits) {
        server.close();
        server = serve(limits);
        http = new Http(server);
    }

    @AfterEach
    void stop() {
        slow.forEach(SlowClient::close);
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", HALF_A_HEAD, HALF_A_BODY, HALF_A_CHUNK, TOO_LARGE})
    void who_dribbles_keeps_nobody_else_waiting(String opening) {
        come(MANY, opening);

        assertServed();
        slow.forEach(client -> client.say("1"));
        assertServed();
        assertThat(slow).noneMatch(SlowClient::isDismissed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", HALF_A_HEAD, HALF_A_BODY, HALF_A_CHUNK, TOO_LARGE})
    void who_takes_too_long_is_shown_out_however_busily_they_dribble(String opening) {
        restart(IMPATIENT);
        come(5, opening);

        await().atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(() -> {
                    if (!opening.isEmpty()) {
                        slow.forEach(client -> client.say(opening.equals(HALF_A_CHUNK) ? "1\r\na\r\n" : "a"));
                    }
                    assertThat(slow).allMatch(SlowClient::isDismissed);
                });
        assertServed();
    }

    @Test
    void who_stays_and_asks_again_is_not_shown_out() throws Exception {
        restart(new Limits(100, Duration.ofSeconds(1), 1_000_000));
        for (int time = 0; time < 4; time++) {
            come(time == 0 ? 1 : 0, "");
            slow.get(0).say(HEAD + "Content-Length: 6\r\n\r\ntext=a");
            Thread.sleep(350);
        }

        slow.get(0).say(HEAD + "Connection: close\r\nContent-Length: 6\r\n\r\ntext=z");
        assertThat(slow.get(0).answer().split("heard a", -1)).hasSize(5);
    }

    @Test
    void there_are_only_so_many_connections_and_who_waits_comes_in_when_others_leave() {
        restart(new Limits(20, Duration.ofMillis(400), 1_000_000));
        come(40, HALF_A_HEAD);

        assertServed();
    }

    @Test
    void a_body_too_large_is_refused_whatever_it_is_and_however_it_comes() {
        byte[] poured = new byte[1_100_000];
        String told = "a".repeat(1_100_000);
        for (String path : List.of("/form", "/raw")) {
            assertThat(http.post(path, told).statusCode()).as(path).isEqualTo(413);
            assertThat(http.pour(path, poured).statusCode()).as(path).isEqualTo(413);
        }
        assertThat(http.post("/nowhere", told).statusCode()).isEqualTo(404);
        assertThat(http.post("/raw", "a".repeat(1_000_000)).body()).isEqualTo("heard 1000000");
        assertThat(http.pour("/raw", new byte[1_000_000]).body()).isEqualTo("heard 1000000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 1100000\r\n\r\n", "Transfer-Encoding: chunked\r\n\r\n10c8e0\r\n"})
    void who_says_too_much_is_heard_out_and_may_go_on(String measure) {
        SlowClient talker = new SlowClient(
                server.port(),
                "POST /form HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data\r\n" + measure);
        slow.add(talker);
        talker.say("a".repeat(1_100_000));
        talker.say(measure.startsWith("C") ? "" : "\r\n0\r\n\r\n");
        talker.say("GET /healthz/live HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(talker.answer()).startsWith("HTTP/1.1 415 ").contains("HTTP/1.1 200 ");
    }

    @Test
    void who_asks_whether_too_much_is_welcome_hears_at_once_that_it_is_not() {
        SlowClient asker = new SlowClient(
                server.port(), HEAD + "Connection: close\r\nExpect: 100-continue\r\nContent-Length: 1100000\r\n\r\n");
        slow.add(asker);

        assertThat(asker.answer()).startsWith("HTTP/1.1 413 ");
    }

    @Test
    void forms_in_parts_are_refused_sound_or_not() {
        String sound = "--cut\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\nhello\r\n--cut--\r\n";
        for (String parts : List.of(sound, "--cut\r\nnonsense", "a".repeat(1_100_000))) {
            for (String type : List.of("multipart/form-data; boundary=cut", "multipart/form-data", "Multipart/Mixed")) {
                assertThat(http.send("POST", "/form", parts, "Content-Type", type)
                                .statusCode())
                        .isEqualTo(415);
            }
        }
    }

    @Test
    @Timeout(20)
    void who_reads_nothing_of_what_everybody_may_ask_for_keeps_nobody_else_waiting() {
        come(MANY, "GET /webjars/htmx.org/2.0.10/dist/htmx.esm.js HTTP/1.1\r\nHost: localhost\r\n\r\n");

        assertServed();
    }

    @Test
    void who_reads_too_slowly_is_shown_out_however_busily() {
        restart(IMPATIENT);
        come(5, "GET /long HTTP/1.1\r\nHost: localhost\r\n\r\n");

        Instant begin = Instant.now();
        await().pollInterval(Duration.ofMillis(100)).until(() -> {
            slow.forEach(SlowClient::take);
            return Instant.now().isAfter(begin.plusSeconds(2));
        });

        assertThat(slow).allMatch(client -> client.rest() < LONG / 2);
    }

    @Test
    void who_reads_slowly_and_steadily_gets_all_of_it() throws IOException {
        restart(new Limits(100, Duration.ofSeconds(1), 1_000_000));
        try (Socket socket = new Socket()) {
            socket.setReceiveBufferSize(65_536);
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port()));
            socket.getOutputStream()
                    .write("GET /long HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));

            int read = 0;
            for (int some = 1; some > 0; some = socket.getInputStream().readNBytes(200_000).length) {
                read += some;
                LockSupport.parkNanos(Duration.ofMillis(40).toNanos());
            }

            assertThat(read).isGreaterThan(LONG);
        }
    }

    @Test
    void large_bodies_that_do_not_end_leave_room_for_the_others() {
        String large = HEAD + "Content-Length: 900000\r\n\r\ntext=" + "a".repeat(100_000);
        come(100, large);

        assertThat(http.post("/form", "text=" + "a".repeat(100_000)).statusCode())
                .as("no more are held in memory")
                .isEqualTo(503);
        assertServed();
        assertThat(http.post("/form", "text=" + "a".repeat(60_000)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void nonsense_is_refused_as_such() {
        List<String> nonsense = List.of(
                "\u0016\u0003\u0001\r\n\r\n",
                "GET / HTTP/9.9\r\n\r\n",
                "GET /healthz/live HTTP/1.1\r\n\r\n",
                "GET /healthz/live HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                "GET /healthz/live HTTP/1.1\r\nHost: a b\r\n\r\n",
                "GET /%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /../../etc/passwd HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /" + "a".repeat(20_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "a".repeat(20_000) + "\r\n\r\n",
                HEAD + "Content-Length: 5\r\nContent-Length: 6\r\n\r\ntext=a",
                HEAD + "Content-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                HEAD + "Content-Length: -6\r\n\r\ntext=a",
                HEAD + "Content-Length: 99999999999999999999\r\n\r\ntext=a",
                HEAD + "Transfer-Encoding: chunked\r\n\r\nxyz\r\n",
                HEAD + "Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFF\r\na",
                HEAD + "Transfer-Encoding: sausage\r\n\r\ntext=a");
        for (String each : nonsense) {
            try (SlowClient client = new SlowClient(server.port(), each)) {
                assertThat(client.answer()).as(each).matches("(?s)HTTP/1.1 (4\\d\\d|505) .*");
            }
        }
        assertServed();
    }

    @Test
    void no_answer_repeats_the_name_that_the_client_called_the_server_by() {
        for (String path : List.of(
                "/", "/privacy", "/terms", "/nowhere", "/form", "/assets", "/assets/", "/webjars/htmx.org", "/..;/x")) {
            String asked = "GET " + path + " HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\n"
                    + "Accept: text/html\r\nConnection: close\r\n\r\n";
            try (SlowClient client = new SlowClient(server.port(), asked)) {
                assertThat(client.answer()).as(path).startsWith("HTTP/1.1 ").doesNotContain("evil.example");
            }
        }
    }

    private void come(int many, String opening) {
        slow.addAll(IntStream.range(0, many)
                .mapToObj(number -> new SlowClient(server.port(), opening))
                .collect(Collectors.toList()));
    }

    private void assertServed() {
        assertThat(http.get("/healthz/live").statusCode()).isEqualTo(200);
        assertThat(Optional.of(http.post("/form", "text=hello").body())).hasValue("heard hello");
    }
}
