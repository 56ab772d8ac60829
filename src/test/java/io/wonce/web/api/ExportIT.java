package io.wonce.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deals as files for spreadsheets. */
final class ExportIT {
    @AutoClose
    private static final ApiHouse HOUSE = ApiHouse.open();

    private static String token;

    @BeforeAll
    static void sell() {
        HOUSE.says(ApiHouse.SANNE, "Zonnedauw signed! 🎉 40k");
        token = HOUSE.token("write");
        adds("{\"customer\": \"=HYPERLINK(\\\"https://evil.example\\\")\", \"value\": {\"amount\": \"12500.50\","
                + " \"currency\": \"EUR\"}, \"stage\": \"signed\"}");
        adds("{\"customer\": \"+31 Müller, \\\"Söhne\\\"\"}");
        adds("{\"customer\": \"@home\", \"expectation\": {\"probability\": 40, \"closeDate\": \"2026-12-15\"}}");
        adds("{\"customer\": \"-Fjord Clinic\", \"value\": {\"amount\": 77, \"currency\": \"NOK\"}}");
        adds("{\"customer\": \"Tern;=1+1; @SUM(1)\"}");
    }

    @Test
    void a_csv_opens_in_a_spreadsheet_and_runs_no_formula() {
        HttpResponse<String> csv = HOUSE.get(token, "/api/v1/deals.csv");

        assertThat(csv.statusCode()).isEqualTo(200);
        assertThat(csv.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"deals.csv\"");
        assertThat(csv.body()).startsWith("\uFEFFdeal,status,customer,amount,currency,owner,verbal,signed,");
        List<String> lines = csv.body().lines().toList();
        assertThat(lines).hasSize(6);
        assertThat(csv.body())
                .contains("\r\n")
                .contains(",\"'=HYPERLINK(\"\"https://evil.example\"\")\",12500.5,EUR,,,2026-11-26,")
                .contains(",\"'+31 Müller, \"\"Söhne\"\"\",")
                .contains(",\"Tern;'=1+1; @SUM(1)\",")
                .contains(",'@home,")
                .contains(",2026-12-15,40,pipeline,")
                .contains(",'-Fjord Clinic,77,NOK,");
    }

    @Test
    void filters_hold_for_files_too() {
        assertThat(HOUSE.get(token, "/api/v1/deals.csv?milestone=signed").body().lines())
                .hasSize(2);
        assertThat(HOUSE.get(token, "/api/v1/deals.csv?limit=5").statusCode()).isEqualTo(400);
        assertThat(HOUSE.http.get("/api/v1/deals.xlsx").statusCode()).isEqualTo(401);
    }

    @Test
    void a_workbook_holds_texts_as_texts(@TempDir Path folder) throws IOException, InterruptedException {
        Path file = Files.write(
                folder.resolve("deals.xlsx"),
                HOUSE.http.bytes("/api/v1/deals.xlsx", "Authorization", "Bearer " + token));

        StringBuilder all = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(all)
                .contains("=HYPERLINK(&quot;https://evil.example&quot;)")
                .contains("<v>12500.5</v>")
                .doesNotContain("<f>");
    }

    private static void adds(String deal) {
        HttpResponse<String> made = HOUSE.send("POST", token, "/api/v1/deals", deal);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    }
}
