package io.wonce.domain.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SecondReaderAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://api.openai.com/v1",
                "https://example.openai.azure.com/openai/v1/",
                "http://localhost:11434/v1",
                "http://[::1]:8000",
                "HTTPS://API.EXAMPLE.COM"
            })
    void what_an_endpoint_answers_at_is_an_address(String typed) {
        assertThat(SecondReaderAddress.parse(" " + typed + " "))
                .hasValueSatisfying(address -> assertThat(address.value()).doesNotEndWith("/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "api.openai.com",
                "ftp://example.com",
                "file:///etc/passwd",
                "https://",
                "https://user:password@example.com/v1",
                "https://example.com/v1?key=secret",
                "https://example.com/v1#here",
                "https://example.com:0/v1",
                "https://example.com:65536/v1",
                "https://exa mple.com",
                "https://example.com\\@localhost",
                "https://exämple.com",
                "https://example.com/%2e%2e"
            })
    void what_is_none_is_refused(String typed) {
        assertThat(SecondReaderAddress.parse(typed)).isEmpty();
    }

    @Test
    void one_that_is_too_long_is_refused() {
        assertThat(SecondReaderAddress.parse("https://example.com/" + "a".repeat(200)))
                .isEmpty();
    }

    @Test
    void only_what_names_this_computer_is_loopback() {
        assertThat(new SecondReaderAddress("http://LOCALHOST:1").isLoopback()).isTrue();
        assertThat(new SecondReaderAddress("http://127.1.2.3").isLoopback()).isTrue();
        assertThat(new SecondReaderAddress("http://[::1]").isLoopback()).isTrue();
        assertThat(new SecondReaderAddress("http://[0:0:0:0:0:0:0:1]").isLoopback())
                .isTrue();
        assertThat(new SecondReaderAddress("http://[::11]").isLoopback()).isFalse();
        assertThat(new SecondReaderAddress("http://127.0.0.1.example.com").isLoopback())
                .isFalse();
        assertThat(new SecondReaderAddress("http://localhost.example.com").isLoopback())
                .isFalse();
    }

    @Test
    void http_leads_to_this_computer_or_into_private_networks_only() {
        SecondReaderAddress plain = new SecondReaderAddress("http://model.internal:8000");
        SecondReaderAddress local = new SecondReaderAddress("http://localhost:8000");

        assertThat(new Outreach(true, false).allows(plain)).isFalse();
        assertThat(new Outreach(true, true).allows(plain)).isTrue();
        assertThat(new Outreach(true, false).allows(local)).isTrue();
        assertThat(Outreach.PUBLIC.allows(local)).isFalse();
        assertThat(Outreach.PUBLIC.allows(new SecondReaderAddress("https://api.example.com")))
                .isTrue();
    }

    @Test
    void a_key_is_for_one_server() {
        SecondReaderAddress known = new SecondReaderAddress("https://api.example.com/v1");

        assertThat(known.isAt(new SecondReaderAddress("https://API.example.com/v2")))
                .isTrue();
        assertThat(known.isAt(new SecondReaderAddress("https://api.example.com:8443/v1")))
                .isFalse();
        assertThat(known.isAt(new SecondReaderAddress("https://api.example.org/v1")))
                .isFalse();
        assertThat(known.isAt(new SecondReaderAddress("http://api.example.com/v1")))
                .isFalse();
    }
}
