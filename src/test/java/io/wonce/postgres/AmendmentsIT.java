package io.wonce.postgres;

import static io.wonce.postgres.Story.JAN;
import static io.wonce.postgres.Story.MIA;
import static io.wonce.postgres.Story.MONDAY;
import static io.wonce.postgres.Story.win;
import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.change.Change;
import io.wonce.domain.change.ChangeKind;
import io.wonce.domain.change.Fact;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.Surface;
import io.wonce.domain.counting.Amendment;
import io.wonce.domain.counting.Amendment.Cause;
import io.wonce.domain.counting.Period;
import io.wonce.domain.deal.Deal;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.DealStatus;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.deal.Placement;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Why a published number is another one now, whatever else happened to the deal since. */
final class AmendmentsIT {
    private static final Period WEEK = Period.week(LocalDate.of(2026, 11, 23), DayOfWeek.MONDAY);
    private static final Instant PUBLISHED = MONDAY.plus(Duration.ofDays(1));

    private final Story story = new Story();
    private Instant now = PUBLISHED;

    @BeforeEach
    void both_are_known() {
        story.opened("Somebody", "1", JAN);
        story.opened("Somebody else", "1", MIA);
    }

    @ParameterizedTest
    @MethodSource
    void what_ended_an_order_is_told_not_what_came_after(
            DealStatus end, ChangeKind kind, Cause cause, Optional<DealId> into) {
        Deal deal = story.won("Acme", "12500", JAN, MONDAY);
        story.write(books -> books.counts().publish(WEEK, PUBLISHED));

        changes(MIA, ChangeKind.LINKED, new Fact.Placed(announced().id(), new Placement.Unresolved(), on(deal)));
        Instant ended = ends(JAN, kind, deal, end);
        snoozes(deal);
        changes(MIA, ChangeKind.LINKED, new Fact.Placed(announced().id(), on(deal), new Placement.Dismissed()));

        assertThat(amendment())
                .isEqualTo(new Amendment(deal.id(), cause, into, Optional.of(ended), Optional.of(JAN.name())));
    }

    static Stream<Arguments> what_ended_an_order_is_told_not_what_came_after() {
        DealId other = new DealId(1);
        return Stream.of(
                Arguments.of(new DealStatus.Cancelled(), ChangeKind.CANCELLED, Cause.CANCELLED, Optional.empty()),
                Arguments.of(new DealStatus.Lost(), ChangeKind.LOST, Cause.LOST, Optional.empty()),
                Arguments.of(new DealStatus.MergedInto(other), ChangeKind.MERGED, Cause.MERGED, Optional.of(other)),
                Arguments.of(new DealStatus.Retracted(), ChangeKind.UNDONE, Cause.TAKEN_BACK, Optional.empty()));
    }

    @Test
    void the_last_of_several_ends_is_told() {
        Deal deal = story.won("Acme", "12500", JAN, MONDAY);
        story.write(books -> books.counts().publish(WEEK, PUBLISHED));

        ends(MIA, ChangeKind.CANCELLED, deal, new DealStatus.Cancelled());
        ends(MIA, ChangeKind.REOPENED, deal, new DealStatus.Open());
        Instant ended = ends(JAN, ChangeKind.CANCELLED, deal, new DealStatus.Cancelled());

        assertThat(amendment().at()).contains(ended);
    }

    @ParameterizedTest
    @MethodSource
    void what_made_an_order_of_it_is_told_not_what_came_before(ChangeKind kind, Cause cause) {
        Deal deal = story.opened("Acme", "12500", MIA);
        story.write(books -> books.counts().publish(WEEK, PUBLISHED));

        snoozes(deal);
        changes(MIA, ChangeKind.UNDONE, new Fact.Snoozed(deal.id(), Optional.of(now), Optional.empty()));
        Announcement signed = story.announced(JAN, win("Acme", Milestone.SIGNED), MONDAY.plusSeconds(60));
        story.placed(signed, deal.id());
        Instant told = changes(JAN, kind, new Fact.Placed(signed.id(), new Placement.Unresolved(), on(deal)));
        snoozes(deal);

        assertThat(amendment())
                .isEqualTo(
                        new Amendment(deal.id(), cause, Optional.empty(), Optional.of(told), Optional.of(JAN.name())));
    }

    static Stream<Arguments> what_made_an_order_of_it_is_told_not_what_came_before() {
        return Map.of(
                        ChangeKind.CONFIRMED, Cause.NOTED,
                        ChangeKind.MILESTONE_NAMED, Cause.NOTED,
                        ChangeKind.LINKED, Cause.LINKED)
                .entrySet()
                .stream()
                .map(one -> Arguments.of(one.getKey(), one.getValue()));
    }

    private Amendment amendment() {
        return story.write(books -> books.counts().restated(WEEK))
                .orElseThrow()
                .amendments()
                .get(0);
    }

    private Announcement announced() {
        return story.announced(MIA, win("Acme", Milestone.SIGNED), MONDAY);
    }

    private Instant ends(Person by, ChangeKind kind, Deal deal, DealStatus end) {
        story.write(books -> {
            books.deals().setStatus(deal.id(), end);
            return end;
        });
        return changes(by, kind, new Fact.StatusChanged(deal.id(), new DealStatus.Open(), end));
    }

    private void snoozes(Deal deal) {
        changes(MIA, ChangeKind.SNOOZED, new Fact.Snoozed(deal.id(), Optional.empty(), Optional.of(now)));
    }

    private Instant changes(Person by, ChangeKind kind, Fact fact) {
        now = now.plusSeconds(60);
        story.write(books -> books.changes()
                .append(new Change(kind, by.ref(), Surface.COMMAND, now, List.of(fact), Optional.empty())));
        return now;
    }

    private static Placement on(Deal deal) {
        return new Placement.On(deal.id());
    }
}
