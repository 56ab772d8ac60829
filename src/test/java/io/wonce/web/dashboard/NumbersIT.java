package io.wonce.web.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers of {@link SalesFloor#lively}, as counted by hand, and the lists behind them. */
final class NumbersIT {
    @AutoClose
    private static final BoardHouse HOUSE = BoardHouse.openAt(Instant.parse("2026-09-08T08:00:00Z"));

    private static final Pattern LINK = Pattern.compile(
            "(?s)<a (?:class=\"restated-period\" )?href=\"(/dashboard/(?:deals|announcements)\\?(?![^\"]*currency)[^\"]*)\">(.*?)</a>");
    private static SalesFloor floor;
    private static String cookie;

    @BeforeAll
    static void open() {
        floor = SalesFloor.lively(HOUSE);
        cookie = floor.cookie(SalesFloor.MEERA);
    }

    @Test
    void the_week_reads_as_the_command_says_it() {
        String said = floor.types(SalesFloor.MEERA, "/deal count week").toString();
        String page = text(body("/dashboard"));

        assertThat(said).contains("orders=2", "announcements=6", "unresolved=1");
        assertThat(page)
                .contains(
                        "This week · Week 48 2 orders Announcements 6 Hype ratio 3 Unresolved 1 Worth €12,500 US$31,000")
                .contains("Counted from: signed");
    }

    @Test
    void what_was_published_and_differs_now_is_shown_with_the_reason() {
        assertThat(text(body("/dashboard")))
                .contains("Week 47: was 3 → now 2 Gone: D-22 cancelled (19 Nov, Meera Joshi) Published 17 Nov");
    }

    @Test
    void twelve_weeks_stand_beside_each_other_and_in_a_table() {
        String page = text(body("/dashboard"));

        assertThat(page)
                .contains("Week 37 7 Sept 3 0 1 Week 38 14 Sept 5 0 3 Week 39 21 Sept 4 0 2")
                .contains("Week 47 16 Nov 6 0 was 3 → now 2 Week 48 23 Nov 6 1 2");
    }

    @Test
    void expected_orders_come_overdue_first_and_each_currency_for_itself() {
        String page = text(body("/dashboard"));

        assertThat(page)
                .contains("Overdue 1 €9,000 €6,300 "
                        + "December 2026 2 €50,000 US$18,000 €40,000 US$10,800 "
                        + "January 2027 1 €24,000 €9,600 "
                        + "No date yet 2 €19,000 €9,500 "
                        + "All 6 €102,000 US$18,000 €65,400 US$10,800");
    }

    @ParameterizedTest
    @CsvSource({
        "period=2026-W48, 2 deals, D-29 Driftwood, Coppermill",
        "period=2026-W48&currency=USD, 1 deal, D-29 Driftwood, D-28",
        "state=expected, 6 deals, D-30 Coppermill, Driftwood",
        "state=expected&due=overdue, 1 deal, D-26 Twinkleworks, Silverfjord",
        "state=expected&due=2026-12, 2 deals, D-23 Nordhaven, Silverfjord",
        "state=expected&due=quarter, 2 deals, D-23 Nordhaven, Silverfjord",
        "state=expected&due=undated, 2 deals, D-27 Rosalind, Nordhaven",
        "state=cancelled, 1 deal, D-22, D-21",
        "state=uninvoiced, 5 deals, D-15 Olivetta, D-18",
        "milestone=invoiced&period=2026-W48, 1 deal, D-28 Acme, Driftwood",
        "milestone=verbal, 1 deal, D-30 Coppermill, Acme",
        "owner=browser:sanne&state=expected, 4 deals, D-27, Silverfjord",
        "customer=drftwood, 1 deal, D-29 Driftwood, Acme",
        "customer=D-28, 1 deal, D-28 Acme, Driftwood"
    })
    void a_filter_in_the_address_finds(String query, String found, String with, String without) {
        String page = text(body("/dashboard/deals?" + query));

        assertThat(page).contains(found, with);
        assertThat(page.replaceFirst(".*Last heard", "")).doesNotContain(without);
    }

    @Test
    void every_number_leads_to_its_list() {
        List<MatchResult> links = LINK.matcher(body("/dashboard").replaceAll("<dt>Hype ratio</dt><dd>.*?</dd>", ""))
                .results()
                .toList();

        assertThat(links).hasSizeGreaterThan(40);
        assertThat(links)
                .allSatisfy(link -> assertThat(found(link.group(1).replace("&amp;", "&")))
                        .as(link.group())
                        .contains(" " + number(link.group(2)) + " "));
    }

    /** What a list says of how many it holds: {@code " 3 "}. */
    private static String found(String list) {
        return text(body(list))
                .replaceFirst(".*?(?:Deals|Announcements) (No|\\d+) (?:deals?|announcements?) .*", " $1 ")
                .replace(" No ", " 0 ");
    }

    /** The first number of a link; of a restated one, that of now. */
    private static String number(String link) {
        return text(link).replaceFirst(".*now ", "").replaceFirst("\\D*(\\d+).*", "$1");
    }

    @Test
    void a_deal_tells_its_whole_story() {
        HttpResponse<String> deal = HOUSE.page("/dashboard/deals/D-28", cookie);

        assertThat(text(deal.body()))
                .contains("D-28 Acme First invoice sent", "#49 Sanne de Vries", "In the chat")
                .contains("24 Nov, 09:31 Opened #49 signed Sanne de Vries · by a click")
                .contains("#52 Meera Joshi");
        String chat = deal.body().replaceFirst("(?s).*href=\"(/dashboard/announcements/\\d+/chat)\".*", "$1");
        HttpResponse<String> there = HOUSE.page(chat, cookie);
        assertThat(there.statusCode()).isEqualTo(303);
        assertThat(there.headers().firstValue("Location").orElseThrow()).startsWith("/?in=sales-wins#m-");
    }

    @Test
    void what_is_typed_on_a_page_is_text_and_nothing_else() {
        String page = body("/dashboard/deals?customer=%3Cscript%3Ealert(1)%3C/script%3E&period=%22%3E%3Cb%3E");

        assertThat(page)
                .doesNotContain("<script>", "&#34;><b>", "“\"><b>")
                .contains("value=\"&#34;>&lt;b>\"", "“\"&gt;&lt;b&gt;”");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "period=yesteryear",
                "state=rich",
                "milestone=wedding",
                "owner=jan",
                "owner=fax:1",
                "owner=slack:a%00b",
                "customer=Acme%1B",
                "due=2026-13",
                "due=%2B999999999-12",
                "due=%2B9999999-01",
                "due=-0001-01",
                "period=999999999",
                "currency=XXQ",
                "page=0",
                "page=-1",
                "page=1e9"
            })
    void a_filter_that_makes_no_sense_is_told_and_shows_nothing(String query) {
        HttpResponse<String> page = HOUSE.page("/dashboard/deals?" + query, cookie);

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("I cannot show that.").doesNotContain("D-28");
    }

    @ParameterizedTest
    @ValueSource(strings = {"state=rich", "state=UNRESOLVED", "period=never", "period=%00", "page=0"})
    void so_it_is_for_announcements(String query) {
        HttpResponse<String> page = HOUSE.page("/dashboard/announcements?" + query, cookie);

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("I cannot show that.").doesNotContain("#49");
    }

    @ParameterizedTest
    @ValueSource(strings = {"D-9999", "9999", "x", "D-0", "D-99999999999999999999"})
    void a_deal_that_is_not_there_is_told(String id) {
        HttpResponse<String> page = HOUSE.page("/dashboard/deals/" + id, cookie);

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("There is no such deal");
    }

    private static String body(String path) {
        return HOUSE.page(path, cookie).body();
    }

    static String text(String html) {
        return html.replaceAll("(?s)<(head|svg|select).*?</\\1>", " ")
                .replaceAll("<[^>]*>", " ")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .replace(" :", ":");
    }
}
