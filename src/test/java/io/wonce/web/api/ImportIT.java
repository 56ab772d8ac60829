package io.wonce.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A pipeline from a file. */
final class ImportIT {
    private static final ApiHouse HOUSE = ApiHouse.open();
    private static String token;

    @BeforeAll
    static void open() {
        HOUSE.says(ApiHouse.SANNE, "Zonnedauw signed! 🎉 40k");
        token = HOUSE.token("write");
    }

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    @Test
    void a_preview_tells_of_every_line_and_takes_none() {
        String file = """
                \uFEFFcustomer;amount;currency;close_date;probability;external_id
                Hekla;50000;EUR;2026-12-15;80 %;sap:1
                "Tessel ""&"" Zn";24000.50;;2027-01-20;40;
                ;1000;EUR;;;
                Kestrel;12.500,00;EUR;;;
                Olivetta;9000;EUR;15-12-2026;;
                Pepper;9000;EURO;;;
                Quilt;1;EUR;;101;
                Rosalind;1;EUR;;;4711
                Lumen;1;EUR;;;;;
                "Open;1;EUR;;;
                """;

        JsonNode report = sends("/api/v1/imports?preview=true", file);

        assertThat(report.path("accepted").asInt()).isEqualTo(2);
        assertThat(report.path("refused").asInt()).isEqualTo(8);
        assertThat(report.at("/lines/0").toString()).isEqualTo("{\"line\":2,\"state\":\"ready\"}");
        assertThat(report.at("/lines/2/detail").asText()).startsWith("customer: ");
        assertThat(report.at("/lines/3/detail").asText()).startsWith("amount: ");
        assertThat(report.at("/lines/4/detail").asText()).startsWith("close_date: ");
        assertThat(report.at("/lines/5/detail").asText()).startsWith("currency: ");
        assertThat(report.at("/lines/6/detail").asText()).startsWith("probability: ");
        assertThat(report.at("/lines/7/detail").asText()).startsWith("external_id: ");
        assertThat(report.at("/lines/8/line").asInt()).isEqualTo(10);
        assertThat(report.at("/lines/9/detail").asText()).contains("quotes");
        assertThat(ApiHouse.json(HOUSE.get(token, "/api/v1/deals?customer=Hekla"))
                        .path("deals"))
                .isEmpty();
    }

    @Test
    void a_file_is_taken_line_by_line_and_once() {
        String file = String.join(
                "\r\n",
                "customer,amount,close_date,probability",
                "\"Nordhaven\nLogistics\",50000,,",
                "Mapleforge,24000,2026-12-15,40",
                "Brightwater,-1,,",
                "");

        JsonNode first = sends("/api/v1/imports", file);
        JsonNode again = sends("/api/v1/imports", file);

        assertThat(first.at("/lines/0/state").asText()).isEqualTo("refused");
        assertThat(first.at("/lines/1/state").asText()).isEqualTo("opened");
        assertThat(first.at("/lines/1/line").asInt()).isEqualTo(4);
        assertThat(first.at("/lines/2/state").asText()).isEqualTo("refused");
        assertThat(again.at("/lines/1/state").asText()).isEqualTo("linked");
        assertThat(again.at("/lines/1/deal")).isEqualTo(first.at("/lines/1/deal"));
        JsonNode deal = ApiHouse.json(
                HOUSE.get(token, "/api/v1/deals/" + first.at("/lines/1/deal").asText()));
        assertThat(deal.at("/expectation/closeDate").asText()).isEqualTo("2026-12-15");
        assertThat(deal.at("/value/currency").asText()).isEqualTo("EUR");
    }

    @Test
    void an_amount_that_may_be_thousands_or_decimals_is_refused() {
        String file = """
                customer;amount
                Hekla;12.500
                Hekla;12,500
                Hekla;1.234.500
                Hekla;0.125
                Hekla;12500
                Hekla;12500.00
                Hekla;12500.5
                """;

        JsonNode report = sends("/api/v1/imports?preview=true", file);

        assertThat(report.path("accepted").asInt()).isEqualTo(3);
        assertThat(report.at("/lines/0/detail").asText())
                .isEqualTo("amount: Are those thousands or decimals? Write 12500 or 12500.00.");
        assertThat(report.at("/lines/3/state").asText()).isEqualTo("refused");
        assertThat(report.at("/lines/4/state").asText()).isEqualTo("ready");
    }

    @Test
    void an_old_order_counts_on_its_day_and_never_today() {
        JsonNode report = sends(
                "/api/v1/imports",
                "customer,amount,stage,reached_on\nKingfisher,70,signed,\nLapwing,80,signed,2025-03-04\nMerlin,90,signed,4-3-2025\n");

        assertThat(report.at("/lines/0/detail").asText()).startsWith("reached_on: ");
        assertThat(report.at("/lines/1/state").asText()).isEqualTo("opened");
        assertThat(report.at("/lines/2/detail").asText()).startsWith("reached_on: ");
        JsonNode deal = ApiHouse.json(
                HOUSE.get(token, "/api/v1/deals/" + report.at("/lines/1/deal").asText()));
        assertThat(deal.at("/milestones/signed").asText()).startsWith("2025-03-04T");
        assertThat(ApiHouse.json(HOUSE.get(token, "/api/v1/counts?period=2025-W10"))
                        .path("orders")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void the_second_of_two_equal_lines_is_another_order_and_the_same_file_again_is_none() {
        String file = "customer,amount,title\nNightjar,70,\"a, b\"\nNightjar,70,\"a, b\"\n";

        JsonNode first = sends("/api/v1/imports", file);
        JsonNode again = sends("/api/v1/imports", file);

        assertThat(first.at("/lines/0/state").asText()).isEqualTo("opened");
        assertThat(first.at("/lines/1/state").asText()).isNotEqualTo("refused");
        assertThat(again.at("/lines/1/announcement")).isEqualTo(first.at("/lines/1/announcement"));
        assertThat(again.at("/lines/0/deal")).isEqualTo(first.at("/lines/0/deal"));
    }

    @Test
    void lines_without_a_title_have_no_text_in_common() {
        StringBuilder file = new StringBuilder("customer,amount,close_date\n");
        List.of(
                        "Abelia",
                        "Bergamot",
                        "Cinnabar",
                        "Dovetail",
                        "Elderflower",
                        "Foxglove",
                        "Gingko",
                        "Hawthorn",
                        "Iolite",
                        "Juniper")
                .forEach(customer -> file.append(customer).append(",,2026-12-15\n"));

        JsonNode ten = sends("/api/v1/imports", file.toString());
        JsonNode two = sends("/api/v1/imports", "customer,amount,close_date\nAcme,,2026-12-15\nAcme,,2027-03-01\n");

        ten.path("lines")
                .forEach(line -> assertThat(line.path("state").asText())
                        .as(ten.toString())
                        .isEqualTo("opened"));
        assertThat(two.at("/lines/0/state").asText()).isEqualTo("opened");
        assertThat(two.at("/lines/1/state").asText()).isEqualTo("asked");
    }

    @Test
    void what_is_no_such_file_is_refused_whole() {
        assertThat(send("/api/v1/imports", "klant,bedrag\nHekla,1\n").statusCode())
                .isEqualTo(400);
        assertThat(send("/api/v1/imports", "").statusCode()).isEqualTo(400);
        assertThat(send("/api/v1/imports", "customer\n" + "x\n".repeat(1001)).statusCode())
                .isEqualTo(400);
        assertThat(HOUSE.send("POST", token, "/api/v1/imports", "{}").statusCode())
                .isEqualTo(415);
    }

    @Test
    void a_file_in_another_encoding_is_refused_or_read_as_it_says_it_is() {
        byte[] file = "customer,amount\nCafé Zürich,70\n".getBytes(Charset.forName("windows-1252"));

        HttpResponse<String> refused = sendBytes(file, "text/csv");
        HttpResponse<String> read = sendBytes(file, "text/csv; charset=windows-1252");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("This is no UTF-8");
        assertThat(read.statusCode()).isEqualTo(200);
        JsonNode deal = ApiHouse.json(HOUSE.get(
                token,
                "/api/v1/deals/" + ApiHouse.json(read).at("/lines/0/deal").asText()));
        assertThat(deal.path("customer").asText()).isEqualTo("Café Zürich");
    }

    @Test
    void a_file_that_wonce_wrote_is_refused_with_what_to_do() {
        String file = HOUSE.get(token, "/api/v1/deals.csv").body();

        HttpResponse<String> refused = send("/api/v1/imports", file);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(ApiHouse.json(refused).path("parameter").asText()).isEqualTo("deal");
        assertThat(ApiHouse.json(refused).path("detail").asText())
                .contains("here already", "drop the columns deal, status, verbal, signed, ordered")
                .contains("external_ids");
    }

    @Test
    void what_is_wrong_goes_by_the_name_of_its_column() {
        JsonNode report = sends("/api/v1/imports?preview=true", """
                customer,amount,currency,close_date,probability,category
                Heron,lots,EUR,,,
                Heron,5,BLA,,,
                Heron,5,EUR,soon,,
                Heron,5,EUR,2026-12-15,many,
                Heron,5,EUR,2026-12-15,50,hope
                """);

        assertThat(report.path("lines").findValuesAsText("detail"))
                .extracting(detail -> detail.substring(0, detail.indexOf(':')))
                .containsExactly("amount", "currency", "close_date", "probability", "category");
    }

    private static HttpResponse<String> sendBytes(byte[] file, String type) {
        return HOUSE.http.send(
                "POST", "/api/v1/imports", file, "Authorization", "Bearer " + token, "Content-Type", type);
    }

    private static JsonNode sends(String path, String file) {
        HttpResponse<String> answer = send(path, file);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return ApiHouse.json(answer);
    }

    private static HttpResponse<String> send(String path, String file) {
        return HOUSE.http.send("POST", path, file, "Authorization", "Bearer " + token, "Content-Type", "text/csv");
    }
}
