package io.wonce.web.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A manager takes in a pipeline from a file: seen first, and then exactly that. */
final class ImportPageIT {
    private static final String FILE = """
            \uFEFFcustomer;amount;currency;close_date;probability;stage;reached_on;external_id
            Hekla;50000;EUR;2026-12-15;80 %;;;sap:1
            Kestrel;24000.50;;;;signed;2026-11-24;
            ;1000;;;;;;
            Olivetta;12.500;;;;;;
            Pepper;9000;EUR;15-12-2026;;;;
            Quilt;9000;EUR;;;signed;;
            Acme;12500;EUR;;;signed;2026-11-25;sap:7
            """;

    private final BoardHouse house = BoardHouse.open();
    private final SalesFloor floor = new SalesFloor(house);
    private Clerk meera;

    @BeforeEach
    void sell() {
        floor.wins(SalesFloor.SANNE, "\uD83C\uDF89 Acme has signed! 12.5k for the webshop");
        meera = Clerk.of(house, floor, SalesFloor.MEERA);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void what_was_previewed_is_taken_in_and_nothing_before() {
        HttpResponse<String> preview = uploads(meera, FILE);

        String told = NumbersIT.text(preview.body());
        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(told)
                .contains("2 new deals", "4 lines refused", "Nothing is kept yet")
                .contains("Line 4 customer: Say which customer.")
                .contains("Line 5 amount: Are those thousands or decimals? Write 12500 or 12500.00.")
                .contains("Line 6 close_date: Give a day")
                .contains("Line 7 reached_on: Give the day on which it was won");
        assertThat(meera.reads("/deals")).doesNotContain("Hekla", "Kestrel");

        HttpResponse<String> report = confirms(meera, preview);

        assertThat(report.statusCode()).as(NumbersIT.text(report.body())).isEqualTo(200);
        assertThat(NumbersIT.text(report.body()))
                .contains("Taken in, as it was shown", "2 new deals", "4 lines refused", "Line 4");
        assertThat(meera.reads("/deals?state=expected")).contains("Hekla", "€50,000");
        assertThat(meera.reads("/deals?customer=Kestrel")).contains("€24,000.50");
        assertThat(meera.reads("/deals/" + dealOf("Hekla"))).contains("Meera Joshi", "on a page", "80%");
    }

    @Test
    void the_same_file_again_changes_nothing_and_says_so() {
        confirms(meera, uploads(meera, FILE));
        floor.later(Duration.ofMinutes(1));
        String log = meera.reads("/log");

        HttpResponse<String> again = uploads(meera, FILE);

        assertThat(NumbersIT.text(again.body()))
                .contains("There is nothing here to take in")
                .doesNotContain("new deal");
        assertThat(again.body()).doesNotContain("/import/take");
        assertThat(meera.reads("/log")).isEqualTo(log);
    }

    @Test
    void a_line_that_changes_a_known_deal_is_told_as_that() {
        confirms(meera, uploads(meera, "customer,amount,external_id\nHekla,50000,sap:1\n"));
        floor.later(Duration.ofMinutes(1));

        HttpResponse<String> preview = uploads(meera, "customer,amount,external_id\nHekla,60000,sap:1\n");

        assertThat(NumbersIT.text(preview.body())).contains("1 line changes a deal");
        assertThat(meera.reads("/deals?customer=Hekla")).contains("€50,000").doesNotContain("€60,000");
        confirms(meera, preview);
        assertThat(meera.reads("/deals?customer=Hekla")).contains("€60,000");
    }

    @Test
    void a_second_click_takes_nothing_and_shows_what_the_first_one_took() {
        HttpResponse<String> preview = uploads(meera, FILE);
        HttpResponse<String> first = clicks(meera, preview);
        String log = meera.reads("/log");

        HttpResponse<String> second = clicks(meera, preview);

        String next = first.headers().firstValue("Location").orElseThrow();
        assertThat(second.statusCode()).isEqualTo(303);
        assertThat(second.headers().firstValue("Location")).hasValue(next);
        assertThat(meera.follows(second))
                .isEqualTo(meera.follows(first))
                .contains("Taken in, as it was shown", "2 new deals", "4 lines refused", "Line 4");
        assertThat(meera.reads("/log")).isEqualTo(log);
    }

    @Test
    void of_a_file_that_was_overtaken_a_second_click_shows_the_page_to_choose_it_again() {
        HttpResponse<String> preview = uploads(meera, FILE);
        String once = preview.body().replaceFirst("(?s).*name=\"once\" value=\"([^\"]*)\".*", "$1");

        HttpResponse<String> nothing = meera.opens("/import/" + once);

        assertThat(nothing.statusCode()).isEqualTo(404);
        assertThat(NumbersIT.text(nothing.body()))
                .contains(
                        "Import a pipeline",
                        "There is nothing of that import",
                        "Choose the file again",
                        "File with a pipeline")
                .doesNotContain("event");
    }

    @Test
    void nobody_else_looks_at_what_was_taken() {
        HttpResponse<String> taken = clicks(meera, uploads(meera, FILE));
        String next = taken.headers().firstValue("Location").orElseThrow().substring("/dashboard".length());
        SalesFloor foreign = new SalesFloor(house);

        assertThat(Clerk.of(house, floor, SalesFloor.SANNE).opens(next).statusCode())
                .isEqualTo(404);
        assertThat(Clerk.of(house, foreign, SalesFloor.MEERA).opens(next).statusCode())
                .isEqualTo(404);
        assertThat(meera.opens("/import/" + "x".repeat(36)).statusCode()).isEqualTo(404);
    }

    @Test
    void where_the_ledger_changed_meanwhile_nothing_is_taken_and_the_new_preview_is_shown() {
        HttpResponse<String> preview = uploads(meera, "customer,amount,close_date\nHekla,50000,2026-12-15\n");
        floor.types(SalesFloor.DAAN, "/deal expect Hekla 50k 15 dec 40%");

        HttpResponse<String> overtaken = confirms(meera, preview);

        assertThat(overtaken.statusCode()).isEqualTo(409);
        assertThat(NumbersIT.text(overtaken.body()))
                .contains("The ledger changed after that preview, so nothing was taken in")
                .doesNotContain("new deal");
        assertThat(meera.reads("/deals/" + dealOf("Hekla"))).contains("40%").doesNotContain("Meera Joshi · on a page");
        assertThat(confirms(meera, overtaken).statusCode()).isEqualTo(200);
    }

    @Test
    void a_file_that_was_changed_on_the_way_is_not_taken() {
        HttpResponse<String> preview = uploads(meera, "customer,amount\nHekla,50000\n");
        String other =
                Base64.getEncoder().encodeToString("customer,amount\nHekla,90000\n".getBytes(StandardCharsets.UTF_8));

        HttpResponse<String> forged = meera.sends(
                "/import/take", "file", other, "promise", hidden(preview, "promise"), "once", hidden(preview, "once"));
        HttpResponse<String> broken =
                meera.sends("/import/take", "file", "%%%", "promise", "x", "once", hidden(preview, "once"));
        HttpResponse<String> unnamed =
                meera.sends("/import/take", "file", hidden(preview, "file"), "promise", hidden(preview, "promise"));

        assertThat(forged.statusCode()).isEqualTo(409);
        assertThat(broken.statusCode()).isEqualTo(400);
        assertThat(unnamed.statusCode()).isEqualTo(400);
        assertThat(meera.reads("/deals")).doesNotContain("Hekla");
    }

    @Test
    void members_import_nothing_and_nothing_of_another_organisation_is_touched() {
        Clerk sanne = Clerk.of(house, floor, SalesFloor.SANNE);
        HttpResponse<String> preview = uploads(meera, FILE);

        assertThat(sanne.opens("/import").statusCode()).isEqualTo(403);
        assertThat(uploads(sanne, FILE).statusCode()).isEqualTo(403);
        assertThat(NumbersIT.text(uploads(sanne, FILE).body())).contains("Only managers and admins");
        assertThat(clicks(sanne, preview).statusCode()).isEqualTo(403);
        assertThat(sanne.opens("/expected").body()).doesNotContain("/dashboard/import");
        assertThat(meera.opens("/expected").body()).contains("/dashboard/import");

        SalesFloor foreign = new SalesFloor(house);
        Clerk stranger = Clerk.of(house, foreign, SalesFloor.MEERA);
        assertThat(NumbersIT.text(uploads(stranger, FILE).body())).contains("There is no channel yet");
        assertThat(meera.reads("/deals")).doesNotContain("Hekla");
    }

    @ParameterizedTest
    @CsvSource({
        "'', No file came",
        "'customer,naam\nHekla,x', I don’t know these columns: naam",
        "'deal,customer\nD-1,Acme', Wonce wrote this file"
    })
    void a_file_that_cannot_be_read_is_refused_with_the_reason(String file, String why) {
        HttpResponse<String> refused = uploads(meera, file.replace("\\n", "\n"));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(NumbersIT.text(refused.body())).contains(why);
    }

    @Test
    void a_file_is_refused_in_the_readers_language() {
        byte[] unknown = "customer,naam\nHekla,x".getBytes(StandardCharsets.UTF_8);

        HttpResponse<String> refused = sends(house, unknown, meera.seal(), meera.cookie() + "; wonce-lang=nl");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("<html lang=\"nl\"");
        assertThat(NumbersIT.text(refused.body())).contains("Deze kolommen ken ik niet: naam. Gebruik amount, ");
    }

    @Test
    void letters_that_cannot_be_read_and_too_many_lines_are_refused() {
        byte[] latin = "customer\nCafé\n".getBytes(Charset.forName("windows-1252"));
        String tooLong = "customer\n" + "Hekla\n".repeat(251);
        String large = "customer\n" + "x".repeat(400_001);

        assertThat(NumbersIT.text(sends(house, meera, latin, meera.seal()).body()))
                .contains("This is no UTF-8");
        assertThat(NumbersIT.text(uploads(meera, tooLong).body())).contains("At most 250 lines");
        assertThat(NumbersIT.text(uploads(meera, large).body())).contains("too large");
        assertThat(uploads(meera, "x".repeat(1_100_000)).statusCode()).isEqualTo(413);
    }

    @Test
    void as_many_lines_as_may_be_are_taken_in_at_once() {
        StringBuilder file = new StringBuilder("customer,amount,close_date,external_id\n");
        Random random = new Random(1);
        for (int line = 0; line < 250; line++) {
            file.append(customer(random))
                    .append(',')
                    .append(1000 + 7 * line)
                    .append(",2026-12-15,sap:")
                    .append(line)
                    .append('\n');
        }

        HttpResponse<String> report = confirms(meera, uploads(meera, file.toString()));

        assertThat(NumbersIT.text(report.body())).contains("Taken in, as it was shown", "250 new deals");
    }

    /** No two of them are alike. */
    private static String customer(Random random) {
        return random.ints(9, 'a', 'z' + 1).mapToObj(Character::toString).collect(Collectors.joining());
    }

    @Test
    void a_formula_stays_text_and_marks_are_no_marks_of_the_page() {
        HttpResponse<String> preview = uploads(meera, "customer,title\n'=cmd|calc,\n<script>alert(1)</script>,\n");

        assertThat(preview.body()).contains("=cmd|calc", "&lt;script").doesNotContain("<script>");
    }

    @Test
    void a_form_without_the_seal_and_one_that_cannot_be_taken_apart_change_nothing() {
        byte[] file = "customer\nHekla\n".getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> forged = sends(house, meera, file, "0".repeat(64));
        HttpResponse<String> cut = house.http.pourAs(
                "multipart/form-data; boundary=cut",
                "/dashboard/import",
                "--cut\r\nContent-Disposition: form-data; name=".getBytes(StandardCharsets.UTF_8),
                "Cookie",
                meera.cookie());
        HttpResponse<String> elsewhere = house.http.pourAs(
                "multipart/form-data; boundary=cut", "/dashboard/targets", file, "Cookie", meera.cookie());

        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(cut.statusCode()).isEqualTo(403);
        assertThat(elsewhere.statusCode()).isEqualTo(415);
    }

    private String dealOf(String customer) {
        Matcher found = Pattern.compile("/dashboard/deals/(D-\\d+)")
                .matcher(meera.opens("/deals?customer=" + customer).body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private HttpResponse<String> uploads(Clerk who, String file) {
        return uploads(house, who, file);
    }

    static HttpResponse<String> uploads(BoardHouse house, Clerk who, String file) {
        return sends(house, who, file.getBytes(StandardCharsets.UTF_8), who.seal());
    }

    private HttpResponse<String> confirms(Clerk who, HttpResponse<String> preview) {
        HttpResponse<String> answer = clicks(who, preview);
        return answer.statusCode() == 303
                ? who.opens(
                        answer.headers().firstValue("Location").orElseThrow().substring("/dashboard".length()))
                : answer;
    }

    static HttpResponse<String> clicks(Clerk who, HttpResponse<String> preview) {
        return who.sends(
                "/import/take",
                "file",
                hidden(preview, "file"),
                "promise",
                hidden(preview, "promise"),
                "once",
                hidden(preview, "once"));
    }

    private static String hidden(HttpResponse<String> page, String name) {
        Matcher found =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page.body());
        assertThat(found.find()).as(name + " in " + NumbersIT.text(page.body())).isTrue();
        return found.group(1);
    }

    private static HttpResponse<String> sends(BoardHouse house, Clerk who, byte[] file, String seal) {
        return sends(house, file, seal, who.cookie());
    }

    private static HttpResponse<String> sends(BoardHouse house, byte[] file, String seal, String cookie) {
        byte[] head = ("--cut\r\nContent-Disposition: form-data; name=\"seal\"\r\n\r\n" + seal
                        + "\r\n--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"pipeline.csv\"\r\n"
                        + "Content-Type: text/csv\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] tail = "\r\n--cut--\r\n".getBytes(StandardCharsets.UTF_8);
        byte[] body = new byte[head.length + file.length + tail.length];
        System.arraycopy(head, 0, body, 0, head.length);
        System.arraycopy(file, 0, body, head.length, file.length);
        System.arraycopy(tail, 0, body, head.length + file.length, tail.length);
        return house.http.pourAs(
                "multipart/form-data; boundary=cut",
                "/dashboard/import",
                body,
                "Cookie",
                cookie,
                "Accept",
                "text/html",
                "Accept-Language",
                "en");
    }
}
