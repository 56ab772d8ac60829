package io.wonce.teams.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ServiceUrlsTest {
    private final ServiceUrls production = new ServiceUrls(false);
    private final ServiceUrls test = new ServiceUrls(true);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://smba.trafficmanager.net/emea/",
                "https://smba.trafficmanager.net/teams/72f988bf-86f1-41af-91ab-2d7cd011db47/",
                "https://SMBA.TrafficManager.net:443/uk",
                "https://smba.infra.gcc.teams.microsoft.com/teams",
                "https://smba.infra.gov.teams.microsoft.us/gcch/",
                "https://smba.infra.dod.teams.microsoft.us/dod/"
            })
    void addresses_of_teams_are_trusted(String address) {
        assertThat(production.trust(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "smba.trafficmanager.net",
                "http://smba.trafficmanager.net/emea/",
                "ftp://smba.trafficmanager.net/",
                "https://smba.trafficmanager.net:8443/",
                "https://smba.trafficmanager.net.example.com/",
                "https://evil.smba.trafficmanager.net/",
                "https://xsmba.trafficmanager.net/",
                "https://smba.trafficmanager.net@example.com/",
                "https://example.com@smba.trafficmanager.net/",
                "https://example.com/smba.trafficmanager.net",
                "https://example.com#smba.trafficmanager.net",
                "https://smba.trafficmanager.net/#x",
                "https://smba.trafficmanager.net/?x",
                "https://example.com\\@smba.trafficmanager.net/",
                "https:smba.trafficmanager.net",
                "https:///smba.trafficmanager.net",
                "//smba.trafficmanager.net/",
                " https://smba.trafficmanager.net/",
                "https://other.trafficmanager.net/",
                "http://0.0.0.0/",
                "http://127.0.0.1.example.com/",
                "http://169.254.169.254/"
            })
    void others_never_are(String address) {
        assertThat(production.trust(address)).isFalse();
        assertThat(test.trust(address)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:56150/_connector", "http://127.0.0.1:4000/", "https://[::1]/"})
    void this_computer_is_trusted_in_tests(String address) {
        assertThat(test.trust(address)).isTrue();
        assertThat(production.trust(address)).isFalse();
    }
}
