package io.wonce.web.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wonce.app.LogLines;
import io.wonce.domain.outgoing.Answer;
import io.wonce.postgres.TestDatabase;
import io.wonce.web.FaultyLedger;
import io.wonce.web.Http;
import io.wonce.web.WebServer;
import io.wonce.web.api.ApiRoutes;
import io.wonce.web.page.Pages;
import io.wonce.web.sheet.DealDownload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The database goes away while somebody downloads: nobody gets a file that looks whole. */
final class BrokenExportIT {
    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);
    /** More than the server holds back of an answer, also of a workbook, which is sent by 500 rows. */
    private static final int DEALS = 600;

    private static final FaultyLedger LEDGER =
            new FaultyLedger(TestDatabase.shared().ledger(Optional.of(KEY)));
    private static final BoardHouse HOUSE = BoardHouse.openOn(LEDGER);
    private static WebServer api;
    private static String cookie;
    private static String token;

    @BeforeAll
    static void there_is_much_to_download() {
        SalesFloor floor = new SalesFloor(HOUSE);
        floor.types(SalesFloor.MEERA, "/deal settings channel here");
        cookie = floor.cookie(SalesFloor.MEERA);
        token = ((Answer.TokenMade) floor.types(SalesFloor.MEERA, "/deal token new bi write")).secret();
        api = WebServer.start("127.0.0.1", 0, Pages.precompiled(), List.of(ApiRoutes.open(HOUSE.desk)));
        Random random = new Random(1);
        String lines = IntStream.range(0, DEALS).mapToObj(line -> name(random)).collect(Collectors.joining("\n"));
        HttpResponse<String> taken = new Http(api)
                .send(
                        "POST",
                        "/api/v1/imports",
                        "customer\n" + lines,
                        "Authorization",
                        "Bearer " + token,
                        "Content-Type",
                        "text/csv");
        assertThat(taken.body()).contains("\"accepted\":" + DEALS);
    }

    private static String name(Random random) {
        return random.ints(150, 'a', 'z' + 1).mapToObj(Character::toString).collect(Collectors.joining());
    }

    @AfterAll
    static void close() {
        api.close();
        HOUSE.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dashboard/deals.csv", "/dashboard/deals.xlsx"})
    void a_download_that_breaks_off_is_no_file(String path) {
        breaksOff(() -> HOUSE.page(path, cookie).body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/deals.csv", "/api/v1/deals.xlsx"})
    void an_export_that_breaks_off_is_no_file(String path) {
        breaksOff(() ->
                new Http(api).get(path, "Authorization", "Bearer " + token).body());
    }

    @Test
    void where_the_end_of_the_line_is_the_end_of_the_file_the_line_is_cut() throws IOException {
        String request = "GET /dashboard/deals.csv HTTP/1.0\r\nCookie: " + cookie + "\r\n\r\n";
        Runnable whole = () -> assertThat(lines(request)).isEqualTo(DEALS + 1L);
        LEDGER.loses(LEDGER.writesOf(whole));

        assertThatThrownBy(() -> answer(request)).isInstanceOf(SocketException.class);
    }

    @Test
    void a_database_that_is_away_from_the_start_is_told() {
        LEDGER.loses(LEDGER.writesOf(() -> HOUSE.page("/dashboard/deals.csv", cookie)) - 2);

        assertThat(HOUSE.page("/dashboard/deals.csv", cookie).statusCode()).isEqualTo(503);
    }

    private static void breaksOff(Runnable download) {
        int writes = LEDGER.writesOf(download);
        try (LogLines log = LogLines.of(DealDownload.class)) {
            LEDGER.loses(writes);

            assertThatThrownBy(download::run)
                    .isInstanceOf(UncheckedIOException.class)
                    .cause()
                    .isInstanceOf(IOException.class);

            assertThat(log.all()).singleElement().asString().contains("broke off");
        }
    }

    private static long lines(String request) {
        try {
            return answer(request).split("\r\n\r\n", 2)[1].lines().count();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String answer(String request) throws IOException {
        try (Socket line =
                new Socket(InetAddress.getLoopbackAddress(), HOUSE.address().getPort())) {
            line.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
