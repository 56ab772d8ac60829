package io.wonce.domain.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TicketTest {
    private static final OrganisationId OURS = new OrganisationId(new UUID(7, 9));

    @Test
    void what_it_shows_is_read_again() {
        Ticket ticket = Ticket.draw(OURS, new SecureRandom());

        assertThat(ticket.shown()).matches("[0-9a-zA-Z_-]{75}");
        assertThat(Ticket.parse(ticket.shown())).hasValue(ticket);
    }

    @Test
    void no_two_are_the_same() {
        SecureRandom random = new SecureRandom();

        assertThat(Ticket.draw(OURS, random)).isNotEqualTo(Ticket.draw(OURS, random));
    }

    @Test
    void it_never_prints_itself() {
        assertThat(Ticket.draw(OURS, new SecureRandom())).hasToString("***");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "WONCE-7KQ4-9XTD", "00000000000000000000000000000000"})
    void what_is_none_is_told_from_one(String shown) {
        assertThat(Ticket.parse(shown)).isEmpty();
    }

    @Test
    void a_secret_that_is_too_short_is_refused() {
        assertThatThrownBy(() -> new Ticket(OURS, "abc")).isInstanceOf(IllegalArgumentException.class);
    }
}
