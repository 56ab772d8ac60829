package io.wonce.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.domain.organisation.Outreach;
import io.wonce.domain.organisation.SecondReaderAddress;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NeighbourhoodTest {
    private static final Outreach ALL = new Outreach(true, true);

    @ParameterizedTest
    @ValueSource(strings = {"93.184.216.34", "8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:4700::6810:85e5"})
    void the_public_web_is_reached_by_https_only(String found) throws UnknownHostException {
        assertThat(admits(Outreach.PUBLIC, "https://api.example.com/v1", found)).isTrue();
        assertThat(admits(ALL, "http://api.example.com/v1", found)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.0.0.1",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "100.64.0.1",
                "192.0.0.8",
                "198.18.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "fd00::1",
                "64:ff9b::a00:1",
                "2002:a00:1::1",
                "2001::1",
                "::ffff:10.0.0.1",
                "::a00:1"
            })
    void private_networks_are_reached_where_the_operator_allows_it(String found) throws UnknownHostException {
        assertThat(admits(new Outreach(true, false), "https://api.example.com", found))
                .isFalse();
        assertThat(admits(ALL, "https://api.example.com", found)).isTrue();
        assertThat(admits(ALL, "http://model.internal:8000", found)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "169.254.169.254",
                "fe80::1",
                "0.0.0.0",
                "::",
                "224.0.0.1",
                "ff02::1",
                "fd00:ec2::254",
                "100.100.100.200"
            })
    void where_clouds_keep_secrets_and_nobody_lives_is_never_reached(String found) throws UnknownHostException {
        assertThat(admits(ALL, "https://api.example.com", found)).isFalse();
        assertThat(admits(ALL, "http://169.254.169.254", found)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.8.8.8", "::1", "::ffff:127.0.0.1"})
    void this_computer_is_reached_by_its_own_names_only(String found) throws UnknownHostException {
        assertThat(admits(new Outreach(true, false), "http://localhost:11434/v1", found))
                .isTrue();
        assertThat(admits(new Outreach(true, false), "http://127.0.0.1:11434", found))
                .isTrue();
        assertThat(admits(new Outreach(true, false), "http://[::1]:11434", found))
                .isTrue();
        assertThat(admits(ALL, "https://api.example.com", found)).isFalse();
        assertThat(admits(new Outreach(false, true), "http://localhost:11434/v1", found))
                .isFalse();
    }

    private static boolean admits(Outreach outreach, String address, String found) throws UnknownHostException {
        return new Neighbourhood(outreach, new SecondReaderAddress(address)).admits(InetAddress.getByName(found));
    }
}
