package io.wonce.web.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.AskSight;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Conversation;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.reading.TestReader;
import io.wonce.form.BlankForms;
import io.wonce.postgres.TestDatabase;
import io.wonce.words.Card;
import io.wonce.words.ChannelWords;
import io.wonce.words.Words;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where amounts are for managers, members see those of their own deals and no others, wherever they look. */
final class AmountsIT {
    /** What Sanne's deals are worth, alone, weighted and with others, as digits alone. */
    private static final List<String> SECRETS = List.of("12345", "67891", "33945", "33946", "16666", "77777", "99999");

    private static final List<String> PAGES = List.of(
            "",
            "/expected",
            "/report",
            "/report?by=rep",
            "/records",
            "/deals",
            "/deals?state=unsigned",
            "/deals?customer=acme",
            "/deals/D-1",
            "/deals/D-2",
            "/deals/D-4",
            "/announcements",
            "/announcements?state=unresolved",
            "/log",
            "/log?deal=D-1",
            "/settings",
            "/people",
            "/teams",
            "/channels",
            "/tv",
            "/deals.csv");

    private static final List<String> COMMANDS = List.of(
            "count week",
            "count month",
            "count last week as reported",
            "pipeline",
            "show D-1",
            "show D-2",
            "show D-4",
            "find acme",
            "find D-2",
            "unresolved",
            "records",
            "leaderboard month",
            "target",
            "settings",
            "rates");

    private final BoardHouse house = BoardHouse.open();
    private final SalesFloor floor = new SalesFloor(house);
    private final ChannelRef wins = new ChannelRef(Platform.BROWSER, "sales-wins");
    private Clerk meera;
    private Clerk daan;

    @BeforeEach
    void sell() {
        floor.types(SalesFloor.SANNE, "/deal won Acme 12345 signed");
        floor.types(SalesFloor.SANNE, "/deal expect Globex 67891 15 dec 50%");
        floor.types(SalesFloor.DAAN, "/deal won Vlot 4321 signed");
        floor.types(SalesFloor.SANNE, "/deal won Initech 77777 verbal yes");
        floor.types(SalesFloor.SANNE, "/deal expect D-2 67891 16 dec 50%");
        floor.types(SalesFloor.MEERA, "/deal target 99999 EUR this month");
        floor.types(SalesFloor.MEERA, "/deal settings amounts managers");
        meera = Clerk.of(house, floor, SalesFloor.MEERA);
        daan = Clerk.of(house, floor, SalesFloor.DAAN);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void no_page_and_no_file_tells_a_member_what_others_sold() throws Exception {
        for (String page : PAGES) {
            HttpResponse<String> answer = daan.opens(page);

            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            assertThat(digits(answer.body())).as(page).doesNotContain(SECRETS);
        }
        assertThat(digits(sheet("/dashboard/deals.xlsx", daan.cookie()))).doesNotContain(SECRETS);
        assertThat(digits(sheet("/dashboard/deals.xlsx", daan.cookie()))).contains("4321");
    }

    @Test
    void what_is_ones_own_is_told_and_managers_are_told_all() throws Exception {
        for (String page : List.of("/deals", "/deals/D-3", "/deals.csv")) {
            assertThat(digits(daan.opens(page).body())).as(page).contains("4321");
        }
        assertThat(digits(daan.opens("/deals/D-3/edit").body())).contains("4321");
        for (String page : List.of("/deals", "/deals/D-1", "/deals.csv")) {
            assertThat(digits(meera.opens(page).body())).as(page).contains("12345");
        }
        assertThat(digits(meera.opens("").body())).contains("16666", "33945");
        assertThat(digits(sheet("/dashboard/deals.xlsx", meera.cookie()))).contains("12345");
        assertThat(digits(said("show D-1", SalesFloor.MEERA))).contains("12345");
        assertThat(digits(said("show D-3", SalesFloor.DAAN))).contains("4321");
        assertThat(digits(said("count week", SalesFloor.MEERA))).contains("16666");
    }

    @Test
    void no_answer_tells_a_member_what_others_sold() {
        for (String command : COMMANDS) {
            assertThat(digits(said(command, SalesFloor.DAAN))).as(command).doesNotContain(SECRETS);
        }
        assertThat(digits(new BlankForms(house.desk, TestReader.shared())
                        .edit(floor.organisation.id(), words(SalesFloor.DAAN), new DealId(1))
                        .orElseThrow()
                        .toString()))
                .doesNotContain(SECRETS);
    }

    @Test
    void what_wonce_says_in_a_channel_tells_no_amount() {
        List<Announcement> asked = floor.says(SalesFloor.SANNE, "Acme has signed, PO 4500123987 🎉");
        floor.wins(SalesFloor.SANNE, "🎉 Coppermill has signed! 88888 for the pilot");
        Words words = new ChannelWords(house.desk.ledger()).in(floor.organisation.id(), wins);

        List<String> cards = TestDatabase.posted(floor.organisation.id(), Conversation.in(wins)).stream()
                .map(outgoing -> text(words.card(outgoing, house.clock.instant())))
                .toList();

        assertThat(asked).hasSize(1);
        assertThat(cards).isNotEmpty();
        assertThat(digits(String.join("\n", cards))).doesNotContain(SECRETS);
    }

    @Test
    void as_long_as_nobody_decides_otherwise_everybody_is_told() {
        floor.types(SalesFloor.MEERA, "/deal settings amounts on");

        assertThat(digits(daan.opens("/deals").body())).contains("12345", "67891");
        assertThat(digits(said("count week", SalesFloor.DAAN))).contains("16666");
    }

    private String said(String command, Person who) {
        Answer answer = floor.types(who, "/deal " + command);
        return text(words(who).card(answer, house.clock.instant()));
    }

    private Words words(Person who) {
        return Words.in(Locale.ENGLISH, floor.organisation.zone())
                .seeing(new AskSight(house.desk.ledger()).of(floor.organisation.id(), who));
    }

    private static String text(Card card) {
        return card.toString();
    }

    /** Without what stands between digits. */
    private static String digits(String text) {
        return text.replaceAll("(?<=\\d)[.,\\u00a0\\u202f ](?=\\d{3})", "");
    }

    private String sheet(String path, String cookie) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(house.address() + path.substring(1)))
                .header("Cookie", cookie)
                .build();
        byte[] file = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofByteArray())
                .body();
        Path kept = Files.write(Files.createTempFile("deals", ".xlsx"), file);
        StringBuilder text = new StringBuilder();
        try (ZipFile zip = new ZipFile(kept.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        Files.delete(kept);
        return text.toString();
    }
}
