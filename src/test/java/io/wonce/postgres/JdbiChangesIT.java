package io.wonce.postgres;

import static io.wonce.postgres.Story.JAN;
import static io.wonce.postgres.Story.MIA;
import static io.wonce.postgres.Story.MONDAY;
import static io.wonce.postgres.Story.win;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wonce.app.port.Changes;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.change.Change;
import io.wonce.domain.change.ChangeKind;
import io.wonce.domain.change.Fact;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.Surface;
import io.wonce.domain.deal.ChangeId;
import io.wonce.domain.deal.Deal;
import io.wonce.domain.deal.DealStatus;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.deal.Placement;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class JdbiChangesIT {
    private final Story story = new Story();
    private final Deal acme = story.opened("Acme", "12500", JAN);

    @Test
    void a_change_comes_back_as_it_was_and_is_told_in_the_story_of_its_deals() {
        Deal twin = story.opened("Acme", "12500", MIA);
        Announcement announcement = story.announced(JAN, win("Acme", null), MONDAY);
        story.placed(announcement, acme.id());
        Change opened = change(JAN, ChangeKind.OPENED, status(acme, new DealStatus.Retracted(), new DealStatus.Open()));
        Change moved = change(
                MIA,
                ChangeKind.LINKED,
                new Fact.Placed(announcement.id(), new Placement.Unresolved(), new Placement.On(acme.id())));
        Change named = change(
                MIA,
                ChangeKind.MILESTONE_NAMED,
                new Fact.MilestoneNamed(announcement.id(), Optional.empty(), Optional.of(Milestone.PAID)));
        Change merged = change(
                MIA, ChangeKind.MERGED, status(twin, new DealStatus.Open(), new DealStatus.MergedInto(acme.id())));

        List<ChangeId> ids =
                List.of(opened, moved, named, merged).stream().map(this::append).toList();

        assertThat(story.<List<Change>>write(books -> books.changes().of(acme.id())))
                .containsExactly(opened, moved, named, merged);
        assertThat(story.<List<Change>>write(books -> books.changes().of(twin.id())))
                .containsExactly(merged);
        assertThat(story.<Optional<Change>>write(books -> books.changes().find(ids.get(1))))
                .contains(moved);
        assertThat(story.<Optional<Change>>write(books -> books.changes().lock(ids.get(1))))
                .contains(moved);
        assertThat(ids).isSortedAccordingTo((a, b) -> Long.compare(a.number(), b.number()));
    }

    @Test
    void the_last_change_of_a_person_is_one_that_can_be_undone() {
        ChangeId first = append(change(JAN, ChangeKind.OPENED, open()));
        ChangeId second = append(change(JAN, ChangeKind.LOST, lose()));
        append(change(MIA, ChangeKind.REOPENED, open()));
        ChangeId undo = append(new Change(
                ChangeKind.UNDONE, JAN.ref(), Surface.COMMAND, MONDAY, List.of(lose().inverse()), Optional.of(second)));

        assertThat(lastOf(JAN)).contains(first);
        assertThat(story.<Optional<ChangeId>>write(books -> books.changes().undoneBy(second)))
                .contains(undo);
        assertThat(story.<Optional<ChangeId>>write(books -> books.changes().undoneBy(first)))
                .isEmpty();
        assertThat(lastOf(Story.person("U0NEW", "Nieuw", "Noord"))).isEmpty();
    }

    @Test
    void a_change_is_undone_once() {
        ChangeId lost = append(change(JAN, ChangeKind.LOST, lose()));
        Change undo =
                new Change(ChangeKind.UNDONE, JAN.ref(), Surface.PAGE, MONDAY, List.of(open()), Optional.of(lost));
        append(undo);

        assertThatThrownBy(() -> append(undo)).hasMessageContaining("change_undone_once");
    }

    @Test
    void the_one_who_opened_a_deal_is_named_in_its_summary() {
        story.write(books -> {
            books.people().see(MIA);
            return books.changes().append(change(MIA, ChangeKind.OPENED, open()));
        });

        assertThat(story.<String>write(
                        books -> books.deals().summary(acme.id()).orElseThrow().openedBy()))
                .isEqualTo("Mia Visser");
    }

    @Test
    void nobody_who_writes_waits_for_one_who_follows() {
        ChangeId first = append(change(JAN, ChangeKind.OPENED, open()));

        ChangeId meanwhile = story.write(books -> {
            assertThat(books.changes().between(0, first.number(), 10)).hasSize(1);
            return CompletableFuture.supplyAsync(() -> append(change(JAN, ChangeKind.LOST, lose())))
                    .orTimeout(20, TimeUnit.SECONDS)
                    .join();
        });

        assertThat(story.<Long>write(books -> books.changes().last())).isEqualTo(meanwhile.number());
        assertThat(story.<List<Changes.Numbered>>write(books -> books.changes().between(0, first.number(), 10)))
                .hasSize(1);
    }

    @Test
    void the_last_change_is_known_once_those_under_way_are_kept() {
        CompletableFuture<Long> last = story.write(books -> {
            books.changes().append(change(JAN, ChangeKind.OPENED, open()));
            return CompletableFuture.supplyAsync(
                    () -> story.write(others -> others.changes().last()));
        });

        assertThat(last.join()).isPositive();
    }

    private ChangeId append(Change change) {
        return story.write(books -> books.changes().append(change));
    }

    private Optional<ChangeId> lastOf(Person person) {
        return story.write(books -> books.changes().lastOf(person.ref()));
    }

    private Fact open() {
        return status(acme, new DealStatus.Retracted(), new DealStatus.Open());
    }

    private Fact lose() {
        return status(acme, new DealStatus.Open(), new DealStatus.Lost());
    }

    private static Fact status(Deal deal, DealStatus from, DealStatus to) {
        return new Fact.StatusChanged(deal.id(), from, to);
    }

    private static Change change(Person by, ChangeKind kind, Fact fact) {
        return new Change(kind, by.ref(), Surface.PROMPT, MONDAY, List.of(fact), Optional.empty());
    }
}
