package io.wonce.web.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.Role;
import io.wonce.domain.deal.Description;
import io.wonce.domain.deal.Expectation;
import io.wonce.domain.deal.ForecastCategory;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of deals that a test makes for itself. */
final class ListsIT {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-02T09:00:00Z | Verbal yes from Coppermill! 7k for the pilot | 14 | verbal yes for over 14 days",
                "2026-10-01T09:00:00Z | Coppermill signed! 7k for the pilot | 30 | signed over 30 days ago, not invoiced"
            })
    void what_goes_no_further_needs_action_after_a_while(Instant told, String win, int days, String action) {
        BoardHouse house = BoardHouse.openAt(told);
        SalesFloor quiet = new SalesFloor(house);
        quiet.wins(SalesFloor.SANNE, win);
        Instant due = told.plus(Duration.ofDays(days));
        quiet.at(due.toString());
        String shortly =
                text(house.page("/dashboard", quiet.cookie(SalesFloor.SANNE)).body());
        quiet.at(due.plus(Duration.ofMinutes(30)).toString());
        String late =
                text(house.page("/dashboard", quiet.cookie(SalesFloor.SANNE)).body());
        house.close();

        assertThat(shortly).contains("0 " + action);
        assertThat(late).contains("1 " + action + " €7,000");
    }

    @Test
    void a_list_is_downloaded_with_its_filters() {
        try (BoardHouse house = BoardHouse.open()) {
            SalesFloor floor = new SalesFloor(house);
            floor.types(SalesFloor.SANNE, "/deal won Coppermill 7k signed");
            floor.types(SalesFloor.SANNE, "/deal expect Globex 5k 15 dec 50%");
            String cookie = floor.cookie(SalesFloor.SANNE);

            String page = house.page("/dashboard/deals?state=expected", cookie).body();
            HttpResponse<String> csv = house.page("/dashboard/deals.csv?state=expected", cookie);

            assertThat(page)
                    .contains("href=\"/dashboard/deals.csv?state=expected\"", "/dashboard/deals.xlsx?state=expected");
            assertThat(csv.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("text/csv"));
            assertThat(csv.body()).contains("Globex").doesNotContain("Coppermill");
            assertThat(house.page("/dashboard/deals.csv?state=odd", cookie).statusCode())
                    .isEqualTo(400);
            assertThat(house.page("/dashboard/deals.csv", "").body()).doesNotContain("Globex");
        }
    }

    @Test
    void names_in_the_books_are_text_and_nothing_else() {
        BoardHouse house = BoardHouse.open();
        SalesFloor odd = new SalesFloor(house);
        Person jan = SalesFloor.person("jan", "<b onclick=\"x\">Jan & co</b>", Role.MEMBER);
        odd.types(jan, "/deal expect Globex 5k 15 dec 50%");
        house.desk
                .ledger()
                .write(
                        odd.organisation.id(),
                        books -> books.deals().open(expected("<script>alert('x')</script>"), house.clock.instant()));
        String cookie = odd.cookie(jan);

        for (String path : List.of("/dashboard", "/dashboard/deals", "/dashboard/deals/D-1", "/dashboard/deals/D-2")) {
            assertThat(house.page(path, cookie).body())
                    .as(path)
                    .contains("&lt;b onclick=")
                    .doesNotContain("<b onclick", "<script>");
        }
        assertThat(house.page("/dashboard/deals/D-2", cookie).body()).contains("&lt;script&gt;");
        house.close();
    }

    @Test
    void a_deal_without_a_customer_is_called_so_and_what_it_is_due_is_in_words() {
        BoardHouse house = BoardHouse.open();
        SalesFloor quiet = new SalesFloor(house);
        quiet.wins(SalesFloor.DAAN, "Another order signed! 🎉 40k");
        String cookie = quiet.cookie(SalesFloor.SANNE);
        String deal = text(house.page("/dashboard/deals/D-1", cookie).body());
        String due =
                text(house.page("/dashboard/deals?due=overdue&lang=de", cookie).body());
        house.close();

        assertThat(deal).contains("D-1 Customer not named yet").doesNotContain("D-1 D-1");
        assertThat(due).contains(": Überfällig");
    }

    @Test
    void a_long_list_has_pages_that_keep_the_filters() {
        BoardHouse house = BoardHouse.open();
        SalesFloor busy = new SalesFloor(house);
        house.desk.ledger().write(busy.organisation.id(), books -> {
            for (int n = 0; n < 51; n++) {
                books.deals().open(expected("Acme"), house.clock.instant());
            }
            return true;
        });
        String sanne = busy.cookie(SalesFloor.SANNE);
        HttpResponse<String> first = house.page("/dashboard/deals?state=expected", sanne);
        HttpResponse<String> second = house.page("/dashboard/deals?state=expected&page=2", sanne);
        house.close();

        assertThat(text(first.body())).contains("51 deals", "1 of 2");
        assertThat(first.body()).contains("href=\"/dashboard/deals?state=expected&amp;page=2\"");
        assertThat(text(second.body())).contains("2 of 2", "D-51 ").doesNotContain("D-50 ");
    }

    private static Description expected(String customer) {
        Expectation soon = new Expectation(Optional.of(LocalDate.of(2026, 12, 15)), 50, ForecastCategory.PIPELINE);
        return new Description(Optional.of(customer), Optional.empty(), Optional.empty(), Optional.of(soon));
    }

    private static String text(String html) {
        return NumbersIT.text(html);
    }
}
