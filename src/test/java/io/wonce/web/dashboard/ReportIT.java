package io.wonce.web.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A published week that changed, seen in both views. */
final class ReportIT {
    private static final Pattern NUMBER = Pattern.compile("<a href=\"/dashboard(/deals\\?[^\"]*)\">([0-9.,]+)</a>");

    @AutoClose
    private static final BoardHouse HOUSE = BoardHouse.openAt(java.time.Instant.parse("2026-11-23T09:00:00Z"));

    private static Clerk meera;

    @BeforeAll
    static void a_week_is_published_and_changes() {
        SalesFloor floor = new SalesFloor(HOUSE);
        floor.types(SalesFloor.SANNE, "/deal won Acme 10k signed");
        floor.types(SalesFloor.DAAN, "/deal won Bloom 3k signed");
        floor.types(SalesFloor.DAAN, "/deal won Crane 2k first invoice sent");
        floor.types(SalesFloor.SANNE, "/deal credit D-1 Sanne de Vries 60% Daan Bakker 40%");
        floor.types(SalesFloor.MEERA, "/deal publish week");
        floor.at("2026-11-24T09:00:00Z");
        floor.types(SalesFloor.DAAN, "/deal cancel D-2");
        floor.types(SalesFloor.MEERA, "/deal won Drift 4k signed");
        meera = Clerk.of(HOUSE, floor, SalesFloor.MEERA);
    }

    @Test
    void both_views_stand_side_by_side_with_the_reasons() {
        String page = meera.reads("/report?period=2026-W48&by=rep");

        assertThat(page)
                .contains("As reported Counted from: signed", "3 3 0 €15,000")
                .contains("As known now Counted from: signed", "3 4 0 €16,000")
                .contains("D-2 cancelled (24 Nov, Daan Bakker)", "D-4 noted later (24 Nov, Meera Joshi)")
                .contains("Daan Bakker 2.4 €9,000 1.4 €6,000")
                .contains("Sanne de Vries 0.6 €6,000 0.6 €6,000")
                .contains("Meera Joshi – – 1 €4,000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rep", "team", "customer", "channel", "milestone"})
    void behind_each_number_are_the_deals_that_it_is_of(String by) {
        String page = meera.opens("/report?period=2026-W48&by=" + by).body();

        List<MatchResult> numbers = NUMBER.matcher(page).results().toList();
        assertThat(numbers).hasSizeGreaterThan(3);
        numbers.forEach(number -> {
            int deals = (int) Math.ceil(Double.parseDouble(number.group(2)));
            String shown = meera.reads(number.group(1).replace("&amp;", "&"));
            assertThat(shown)
                    .as(number.group())
                    .contains(deals == 1 ? "1 deal" : Math.max(deals, atLeast(number.group(2))) + " deals");
        });
    }

    @Test
    void without_a_period_it_is_this_week_and_one_that_nobody_published_says_so() {
        assertThat(meera.reads("/report")).contains("Report: Week 48", "Published numbers");
        assertThat(meera.reads("/report?period=2026-11"))
                .contains("This number was never published.")
                .doesNotContain("As reported Counted");
    }

    @Test
    void a_published_number_that_was_restated_says_so_in_the_list_of_them() {
        SalesFloor floor = published();
        floor.types(SalesFloor.MEERA, "/deal publish last week");
        floor.types(SalesFloor.DAAN, "/deal cancel D-2");
        floor.types(SalesFloor.MEERA, "/deal publish month");

        Clerk reader = Clerk.of(HOUSE, floor, SalesFloor.MEERA);

        assertThat(reader.opens("/report").body())
                .as("the colon stands right behind the period")
                .contains("<li><span><a href=\"/dashboard/report?period=2026-W47\">Week 47</a>: 0 orders</span>");
        assertThat(reader.reads("/report?period=2025"))
                .contains("Week 48: was 2 → now 1 order Published 24 Nov")
                .contains("Week 47: 0 orders Published 24 Nov")
                .contains("November 2026: 1 order Published 24 Nov");
    }

    @Test
    void of_many_published_numbers_each_is_on_a_page() {
        SalesFloor floor = new SalesFloor(HOUSE);
        LocalDate last = LocalDate.of(2026, 11, 23);
        for (int day = 0; day < 61; day++) {
            floor.types(SalesFloor.MEERA, "/deal publish " + last.minusDays(day));
        }
        Clerk reader = Clerk.of(HOUSE, floor, SalesFloor.MEERA);

        String second = reader.opens("/report?period=2026-11&page=2").body();

        assertThat(reader.opens("/report?period=2026-11").body())
                .contains("href=\"/dashboard/report?period=2026-11-23\"")
                .doesNotContain("href=\"/dashboard/report?period=2026-09-24\"")
                .contains("href=\"/dashboard/report?period=2026-11&amp;page=2#publications\"");
        assertThat(second)
                .contains("href=\"/dashboard/report?period=2026-09-24\"")
                .contains("href=\"/dashboard/report?period=2026-11&amp;page=1#publications\"");
        assertThat(reader.opens("/report?page=none").statusCode()).isEqualTo(400);
    }

    @Test
    void what_makes_no_sense_is_told_and_reveals_nothing() {
        HttpResponse<String> answer = meera.opens("/report?period=2026-W48&by=salary");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(NumbersIT.text(answer.body())).contains("Split: “salary” is not something I know.");
        HttpResponse<String> nobody = meera.opens("/deals?period=2026-W48&by=rep&group='%20or%201=1");
        assertThat(nobody.statusCode()).isEqualTo(400);
        assertThat(NumbersIT.text(nobody.body()))
                .contains("Part: “' or 1=1” is not something I know.")
                .doesNotContain("Acme");
    }

    @Test
    void another_organisation_sees_nothing_of_it() {
        SalesFloor other = new SalesFloor(HOUSE);
        String theirs = other.cookie(SalesFloor.MEERA);

        assertThat(NumbersIT.text(HOUSE.page("/dashboard/report?period=2026-W48&by=rep", theirs)
                        .body()))
                .contains("This number was never published.")
                .doesNotContain("Sanne", "Acme", "€");
        assertThat(NumbersIT.text(HOUSE.page("/dashboard/deals?period=2026-W48&view=reported", theirs)
                        .body()))
                .contains("This number was never published.")
                .doesNotContain("Acme", "€");
    }

    @Test
    void the_same_orders_that_others_earned_are_not_called_unchanged() {
        SalesFloor floor = published();
        Clerk reader = Clerk.of(HOUSE, floor, SalesFloor.MEERA);
        assertThat(reader.reads("/report?by=rep")).contains("The same orders, worth the same. By rep");

        floor.types(SalesFloor.SANNE, "/deal credit D-1 Sanne de Vries 60% Daan Bakker 40%");

        assertThat(reader.reads("/report?by=rep"))
                .contains("Daan Bakker 1 €3,000 1.4 €7,000")
                .contains("The same orders, worth the same. Who earned what has changed since.")
                .doesNotContain("Nothing has changed");
        assertThat(reader.reads("/report?by=customer"))
                .contains("The same orders, worth the same. By customer")
                .doesNotContain("has changed since");
    }

    @Test
    void what_was_published_is_found_when_weeks_and_fiscal_years_begin_at_other_times() {
        SalesFloor floor = published();
        floor.types(SalesFloor.MEERA, "/deal settings fiscal-year july");
        floor.types(SalesFloor.MEERA, "/deal publish FY2027-Q2");
        floor.types(SalesFloor.MEERA, "/deal cancel D-2");
        floor.types(SalesFloor.MEERA, "/deal settings week sunday");
        floor.types(SalesFloor.MEERA, "/deal settings fiscal-year april");
        Clerk reader = Clerk.of(HOUSE, floor, SalesFloor.MEERA);

        assertThat(reader.reads("/report?period=2026-W48"))
                .contains("23 Nov – 29 Nov", "As reported Counted from: signed", "2 2 0 €13,000", "D-2 cancelled")
                .doesNotContain("never published");
        assertThat(reader.reads("/deals?period=2026-W48&view=reported")).contains("2 deals", "Acme", "Bloom");
        assertThat(reader.reads("/deals?period=2026-W48&view=reported&by=customer&group=bloom"))
                .contains("1 deal");
        assertThat(reader.reads("/report?period=FY2027-Q2"))
                .contains("1 Oct – 31 Dec", "2 2 0 €13,000")
                .doesNotContain("never published");
        String page = reader.opens("/report?period=2026-W48").body();
        assertThat(page)
                .contains("/dashboard/report?period=2026-W48%402026-11-23")
                .contains("/dashboard/report?period=FY2027-Q2%402026-10-01")
                .contains("/dashboard/deals?period=2026-W48%402026-11-23&amp;view=reported")
                .contains("/dashboard/announcements?period=2026-W48%402026-11-23");
        assertThat(reader.reads("/deals?period=2026-W48%402026-11-23")).contains("1 deal", "Acme");
        assertThat(reader.reads("/announcements?period=2026-W48%402026-11-23")).contains("Acme", "Bloom");
        assertThat(reader.opens("").body()).contains("/dashboard/report?period=2026-W48%402026-11-23");
    }

    @Test
    void of_two_numbers_with_one_label_each_is_found_by_its_day_and_nothing_else_is() {
        SalesFloor floor = new SalesFloor(HOUSE);
        floor.types(SalesFloor.SANNE, "/deal won Acme 10k signed");
        floor.types(SalesFloor.MEERA, "/deal publish 2026-W48");
        floor.types(SalesFloor.DAAN, "/deal won Bloom 3k signed");
        floor.types(SalesFloor.MEERA, "/deal settings week tuesday");
        floor.types(SalesFloor.MEERA, "/deal publish 2026-W48");
        Clerk reader = Clerk.of(HOUSE, floor, SalesFloor.MEERA);

        assertThat(reader.reads("/report?period=2026-W48%402026-11-23")).contains("1 1 0 €10,000");
        assertThat(reader.reads("/report?period=2026-W48%402026-11-24")).contains("2 2 0 €13,000");
        assertThat(reader.reads("/report?period=2026-W48")).contains("2 2 0 €13,000");
        assertThat(reader.reads("/report?period=2026-W48%402026-11-25")).contains("This number was never published.");
        assertThat(reader.reads("/deals?period=2026-W48%402026-11-23&view=reported"))
                .contains("1 deal", "Acme")
                .doesNotContain("Bloom");
        for (String list : List.of("/deals", "/deals.csv")) {
            HttpResponse<String> wrong = reader.opens(list + "?period=2026-W48%402026-11-25&view=reported");
            assertThat(wrong.statusCode()).isEqualTo(400);
            assertThat(NumbersIT.text(wrong.body()))
                    .contains("This number was never published.")
                    .doesNotContain("Acme", "Bloom");
        }
    }

    @Test
    void a_period_that_never_began_on_that_day_is_none() {
        assertThat(meera.opens("/report?period=2026-W48%402026-11-30").statusCode())
                .isEqualTo(400);
    }

    /** A part of 2.4 is of three deals. */
    private static int atLeast(String number) {
        return Optional.of(number)
                .filter(parts -> parts.contains("."))
                .map(parts -> 1)
                .orElse(0);
    }

    /** A floor that published this week with two orders. */
    private static SalesFloor published() {
        SalesFloor floor = new SalesFloor(HOUSE);
        floor.types(SalesFloor.SANNE, "/deal won Acme 10k signed");
        floor.types(SalesFloor.DAAN, "/deal won Bloom 3k signed");
        floor.types(SalesFloor.MEERA, "/deal publish week");
        return floor;
    }
}
