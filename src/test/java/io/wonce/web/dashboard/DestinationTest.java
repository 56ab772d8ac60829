package io.wonce.web.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.web.dashboard.view.Frame;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DestinationTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/dashboard",
                "/dashboard?period=2026-W48",
                "/dashboard/report?period=2026-W48&by=rep",
                "/dashboard/deals/D-142/move/7",
                "/dashboard/deals?customer=Caf%C3%A9+%26+co&group=-"
            })
    void a_page_of_ours_is_gone_on_to(String address) {
        assertThat(Destination.own(address, Frame.BROWSER)).hasValue(address);
        assertThat(Destination.own(address, Frame.TEAMS)).isEmpty();
    }

    @Test
    void within_teams_it_stays_in_the_tab() {
        assertThat(Destination.own("/dashboard/tab/deals?page=2", Frame.TEAMS)).hasValue("/dashboard/tab/deals?page=2");
        assertThat(Destination.own("/dashboard/tab/deals?page=2", Frame.BROWSER))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "https://evil.example/dashboard",
                "https:/dashboard",
                "javascript:alert(1)",
                "//evil.example/dashboard",
                "/dashboard.evil.example",
                "/dashboardevil",
                "/dashboard@evil.example",
                "/dashboard//evil.example",
                "/dashboard/",
                "/dashboard/../slack/install",
                "/dashboard/%2e%2e/slack/install",
                "/dashboard/\\..\\evil",
                "/dashboard\r\nSet-Cookie: a=b",
                "/dashboard\n",
                "/dashboard?a=\r\nLocation: https://evil.example",
                "/dashboard?a=b c",
                "/dashboard?a=b#c",
                "/dashboard;a=b",
                "/dashboard/deals?\u00e9",
                "/api/v1/deals"
            })
    void what_is_none_of_ours_is_not(String address) {
        assertThat(Destination.own(address, Frame.BROWSER)).isEmpty();
    }

    @Test
    void what_is_too_long_is_not_either() {
        assertThat(Destination.own("/dashboard?a=" + "b".repeat(1400), Frame.BROWSER))
                .isPresent();
        assertThat(Destination.own("/dashboard?a=" + "b".repeat(1500), Frame.BROWSER))
                .isEmpty();
        assertThat(Destination.own("/dashboard" + "/a".repeat(7), Frame.BROWSER))
                .isEmpty();
    }
}
