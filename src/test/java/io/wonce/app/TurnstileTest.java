package io.wonce.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.organisation.Ticket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class TurnstileTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final OrganisationId ACME = new OrganisationId(new UUID(0, 1));

    private final Random random = new Random(1);
    private final Ticket sanne = Ticket.draw(ACME, random);
    private final Ticket meera = Ticket.draw(ACME, random);
    private final Ticket dana = Ticket.draw(ACME, random);
    private final Crowd crowd = new Crowd(pace(3), pace(4));
    private final Turnstile turnstile = new Turnstile(pace(10), crowd, () -> NOW);
    private final Function<Ticket, Optional<String>> recognise = turnstile.learning(
            ticket -> List.of(sanne, meera).contains(ticket) ? Optional.of("Sanne") : holder(ticket), name -> name);

    @Test
    void two_tickets_of_one_person_have_one_pace() {
        comes(sanne);
        comes(meera);
        comes(sanne);

        assertThat(turnstile.check(meera)).hasValue(Duration.ofSeconds(10));
    }

    @Test
    void an_organisation_has_a_pace_beside_those_of_its_people() {
        comes(sanne);
        comes(sanne);
        comes(dana);
        comes(dana);

        assertThat(turnstile.check(dana)).isPresent();
    }

    @Test
    void forged_tickets_use_up_the_pace_of_strangers_and_not_that_of_the_organisation_they_name() {
        comes(sanne);
        IntStream.range(0, 20).forEach(forged -> turnstile.check(Ticket.draw(ACME, random)));

        assertThat(turnstile.check(Ticket.draw(ACME, random))).isPresent();
        assertThat(turnstile.check(sanne)).isEmpty();
    }

    @Test
    void a_ticket_that_is_known_no_more_is_a_strangers_again() {
        Ticket revoked = Ticket.draw(new OrganisationId(new UUID(0, 2)), random);
        boolean[] isKnown = {true};
        Function<Ticket, Optional<String>> once =
                turnstile.learning(ticket -> Optional.of("Jan").filter(jan -> isKnown[0]), name -> name);
        assertThat(once.apply(revoked)).isPresent();
        isKnown[0] = false;
        assertThat(once.apply(revoked)).isEmpty();

        IntStream.range(0, 10).forEach(time -> turnstile.check(revoked));

        assertThat(turnstile.checkStranger()).isPresent();
    }

    private void comes(Ticket ticket) {
        assertThat(turnstile.check(ticket)).isEmpty();
        assertThat(recognise.apply(ticket)).isPresent();
    }

    private Optional<String> holder(Ticket ticket) {
        return Optional.of("Dana").filter(name -> ticket.equals(dana));
    }

    private static Pace pace(int atOnce) {
        return new Pace(atOnce, Duration.ofSeconds(10));
    }
}
