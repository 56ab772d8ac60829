package io.wonce.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.organisation.Ticket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class TurnstileTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final OrganisationId ACME = new OrganisationId(new UUID(0, 1));
    private static final OrganisationId BLOOM = new OrganisationId(new UUID(0, 2));

    private final Random random = new Random(1);
    private final Ticket sanne = Ticket.draw(ACME, random);
    private final Ticket meera = Ticket.draw(ACME, random);
    private final Ticket dana = Ticket.draw(ACME, random);
    private final HandClock clock = new HandClock(NOW);
    private final AtomicInteger looks = new AtomicInteger();
    private final Turnstile turnstile =
            new Turnstile(new Crowd(pace(10), pace(15)), new Crowd(pace(3), pace(4)), clock);
    private final Wicket<String> wicket = turnstile.wicket(this::holder, (ticket, name) -> name);

    @Test
    void two_tickets_of_one_person_have_one_pace() {
        comes(sanne);
        comes(meera);
        comes(sanne);

        assertThatThrownBy(() -> wicket.recognise(meera))
                .isInstanceOfSatisfying(
                        TooFast.class, early -> assertThat(early.seconds()).isEqualTo(10));
    }

    @Test
    void an_organisation_has_a_pace_beside_those_of_its_people() {
        comes(sanne);
        comes(sanne);
        comes(dana);
        comes(dana);

        assertIsTooFast(dana);
    }

    @Test
    void forged_tickets_use_up_the_pace_of_strangers_and_not_that_of_the_organisation_they_name() {
        comes(sanne);
        forge(ACME, 9);

        assertIsTooFast(Ticket.draw(ACME, random));
        comes(sanne);
    }

    @Test
    void strangers_who_name_one_organisation_leave_room_for_those_of_others() {
        forge(ACME, 10);
        IntStream.range(0, 100).forEach(time -> assertIsTooFast(Ticket.draw(ACME, random)));

        assertThat(wicket.recognise(Ticket.draw(BLOOM, random))).isEmpty();
    }

    @Test
    void all_strangers_together_have_a_pace_whichever_organisation_they_name() {
        IntStream.range(0, 15).forEach(number -> forge(new OrganisationId(new UUID(1, number)), 1));

        assertIsTooFast(Ticket.draw(BLOOM, random));
    }

    @Test
    void a_dead_ticket_without_end_is_looked_up_once_and_takes_nothing_of_anybody() {
        Ticket dead = Ticket.draw(ACME, random);
        IntStream.range(0, 1000)
                .forEach(time -> assertThat(wicket.recognise(dead)).isEmpty());

        assertThat(looks).hasValue(1);
        comes(sanne);
        forge(ACME, 8);
    }

    @Test
    void a_ticket_that_was_refused_is_looked_up_again_after_a_minute() {
        Ticket dead = Ticket.draw(ACME, random);
        wicket.recognise(dead);
        clock.tick(Duration.ofSeconds(59));
        wicket.recognise(dead);
        assertThat(looks).hasValue(1);

        clock.tick(Duration.ofSeconds(1));
        wicket.recognise(dead);

        assertThat(looks).hasValue(2);
    }

    @Test
    void a_ticket_that_is_known_no_more_is_a_strangers_again() {
        Ticket revoked = Ticket.draw(ACME, random);
        boolean[] isKnown = {true};
        Wicket<String> once =
                turnstile.wicket(ticket -> Optional.of("Jan").filter(jan -> isKnown[0]), (ticket, name) -> name);
        assertThat(once.recognise(revoked)).isPresent();
        isKnown[0] = false;
        assertThat(once.recognise(revoked)).isEmpty();
        forge(ACME, 9);
        clock.tick(Duration.ofSeconds(60));
        forge(ACME, 6);

        assertThatThrownBy(() -> once.recognise(revoked)).isInstanceOf(TooFast.class);
    }

    @Test
    void what_is_known_as_one_kind_of_ticket_is_a_strangers_as_another() {
        Wicket<String> others = turnstile.wicket(ticket -> Optional.<String>empty(), (ticket, name) -> name);
        comes(sanne);
        forge(ACME, 9);

        assertThatThrownBy(() -> others.recognise(sanne)).isInstanceOf(TooFast.class);
        comes(sanne);
    }

    @Test
    void fifty_screens_that_look_every_five_seconds_are_never_held_off() {
        Wicket<String> screens =
                Turnstile.ofPeople(clock).wicket(screen -> Optional.of("Lobby"), (screen, name) -> screen.secret());
        List<Ticket> hung = IntStream.range(0, 50)
                .mapToObj(number -> Ticket.draw(ACME, random))
                .toList();

        for (int time = 0; time < 720; time++) {
            hung.forEach(screen -> assertThat(screens.recognise(screen)).isPresent());
            clock.tick(Duration.ofSeconds(5));
        }
    }

    private void comes(Ticket ticket) {
        assertThat(wicket.recognise(ticket)).isPresent();
    }

    private void assertIsTooFast(Ticket ticket) {
        int before = looks.get();
        assertThatThrownBy(() -> wicket.recognise(ticket)).isInstanceOf(TooFast.class);
        assertThat(looks).hasValue(before);
    }

    private void forge(OrganisationId organisation, int times) {
        IntStream.range(0, times)
                .forEach(time -> assertThat(wicket.recognise(Ticket.draw(organisation, random)))
                        .isEmpty());
    }

    private Optional<String> holder(Ticket ticket) {
        looks.incrementAndGet();
        return List.of(sanne, meera).contains(ticket)
                ? Optional.of("Sanne")
                : Optional.of("Dana").filter(name -> ticket.equals(dana));
    }

    private static Pace pace(int atOnce) {
        return new Pace(atOnce, Duration.ofSeconds(10));
    }
}
