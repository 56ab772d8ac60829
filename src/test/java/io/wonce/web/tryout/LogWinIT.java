package io.wonce.web.tryout;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.domain.organisation.Organisation;
import io.wonce.postgres.TestDatabase;
import io.wonce.web.Http;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class LogWinIT {
    private TryoutHouse house;
    private Http http;

    @BeforeEach
    void open() {
        Organisation organisation = TestDatabase.organisation();
        house = TryoutHouse.open(TestDatabase.shared(), organisation);
        http = new Http(house.server());
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void what_is_no_amount_is_told_and_logs_nothing() {
        assertThat(log("customer=Acme&amount=abc")).contains("abc").doesNotContain("D-1");
    }

    @Test
    void a_bare_number_is_an_amount() {
        assertThat(log("customer=Acme&amount=500")).contains("D-1").contains("500");
    }

    private String log(String form) {
        String origin = "http://127.0.0.1:" + house.server().port();
        return http.post("/tryout/win", form, "Origin", origin, "Sec-Fetch-Site", "same-origin")
                .body();
    }
}
