package io.wonce.postgres;

import static io.wonce.postgres.Story.JAN;
import static io.wonce.postgres.Story.MIA;
import static io.wonce.postgres.Story.MONDAY;
import static io.wonce.postgres.Story.message;
import static io.wonce.postgres.Story.win;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.deal.Deal;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.deal.Placement;
import io.wonce.domain.deal.Reference;
import io.wonce.domain.reading.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class JdbiAnnouncementsIT {
    private final Story story = new Story();

    @Test
    void an_announcement_comes_back_as_it_was_added() {
        IncomingMessage root = message("Acme heeft getekend!", JAN, MONDAY);
        IncomingMessage answer = Story.under(root.ref(), "en de factuur is weg", MIA, MONDAY.plusSeconds(60));
        Statement statement = win("Acme", Milestone.INVOICED, new Reference(Reference.Kind.INVOICE, "2026-0042"));

        Announcement added = story.write(books -> Story.announced(books, answer, statement));

        assertThat(added.message()).isEqualTo(answer.ref());
        assertThat(added.threadRoot()).contains(root.ref());
        assertThat(added.statement()).isEqualTo(statement);
        assertThat(added.author()).isEqualTo(MIA);
        assertThat(added.at()).isEqualTo(answer.at());
        assertThat(added.score()).isEqualTo(0.9);
        assertThat(added.placement()).isEqualTo(new Placement.Unresolved());
        assertThat(added.named()).isEmpty();
        assertThat(found(added)).isEqualTo(added);
        assertThat(story.<Optional<Announcement>>write(
                        books -> books.announcements().lock(added.id())))
                .contains(added);
    }

    @Test
    void a_message_that_names_two_orders_holds_two_by_position() {
        IncomingMessage recap = message("Acme 5k, Bloom 7k", JAN, MONDAY);
        story.write(books -> {
            books.messages().claim(recap);
            books.announcements().add(recap, 1, win("Bloom", null), 0.8);
            return books.announcements().add(recap, 0, win("Acme", null), 0.8);
        });

        assertThat(story.<List<Announcement>>write(
                        books -> books.announcements().of(recap.ref())))
                .extracting(announcement -> announcement.statement().customer().orElseThrow())
                .containsExactly("Acme", "Bloom");
    }

    @Test
    void one_position_of_a_message_holds_one_announcement() {
        IncomingMessage message = message("Acme heeft getekend", JAN, MONDAY);
        story.write(books -> Story.announced(books, message, win("Acme", null)));

        assertThatThrownBy(() -> story.write(books -> books.announcements().add(message, 0, win("Acme", null), 0.8)))
                .hasMessageContaining("duplicate key");
    }

    @ParameterizedTest
    @MethodSource("placements")
    void an_announcement_stands_where_it_was_placed(Placement placement) {
        Deal acme = story.opened("Acme", "12500", JAN);
        Announcement announcement = story.announced(JAN, win("Acme", null), MONDAY);

        story.write(books -> {
            books.announcements().place(announcement.id(), placement);
            return true;
        });

        assertThat(acme.id().number()).isEqualTo(1);
        assertThat(found(announcement).placement()).isEqualTo(placement);
    }

    @Test
    void what_a_person_named_and_what_an_edit_says_are_kept() {
        Announcement announcement = story.announced(JAN, win("Acme", null), MONDAY);

        story.write(books -> {
            books.announcements().nameMilestone(announcement.id(), Optional.of(Milestone.PAID));
            books.announcements().restate(announcement.id(), win("Bloom", Milestone.VERBAL));
            return true;
        });

        assertThat(found(announcement).named()).contains(Milestone.PAID);
        assertThat(found(announcement).statement()).isEqualTo(win("Bloom", Milestone.VERBAL));
        assertThat(found(announcement).score()).isEqualTo(0.9);
    }

    @Test
    void the_oldest_unresolved_ones_come_first() {
        Announcement later = story.announced(JAN, win("Bloom", null), MONDAY.plusSeconds(60));
        Announcement earlier = story.announced(JAN, win("Acme", null), MONDAY);
        story.placed(
                story.announced(JAN, win("Other", null), MONDAY),
                story.opened("Other", "1", JAN).id());

        assertThat(story.<List<Announcement>>write(
                        books -> books.announcements().unresolved(5)))
                .containsExactly(earlier, later);
        assertThat(story.<List<Announcement>>write(
                        books -> books.announcements().unresolved(1)))
                .containsExactly(earlier);
    }

    @Test
    void somebody_finds_their_own_unresolved_ones() {
        Announcement later = story.announced(JAN, win("Bloom", null), MONDAY.plusSeconds(60));
        Announcement earlier = story.announced(JAN, win("Acme", null), MONDAY);
        story.announced(MIA, win("Acme", null), MONDAY);
        story.placed(
                story.announced(JAN, win("Other", null), MONDAY),
                story.opened("Other", "1", JAN).id());

        assertThat(story.<List<Announcement>>write(
                        books -> books.announcements().unresolvedOf(JAN.ref(), 5)))
                .containsExactly(earlier, later);
        assertThat(story.<List<Announcement>>write(
                        books -> books.announcements().unresolvedOf(JAN.ref(), 1)))
                .containsExactly(earlier);
    }

    @Test
    void those_on_a_deal_come_by_time() {
        Deal acme = story.opened("Acme", "12500", JAN);
        Announcement later = story.announced(JAN, win("Acme", null), MONDAY.plusSeconds(60));
        Announcement earlier = story.announced(JAN, win("Acme", null), MONDAY);
        story.placed(later, acme.id());
        story.placed(earlier, acme.id());

        assertThat(story.<List<Announcement>>write(
                        books -> books.announcements().on(acme.id())))
                .extracting(Announcement::id)
                .containsExactly(earlier.id(), later.id());
    }

    private Announcement found(Announcement announcement) {
        return story.write(
                books -> books.announcements().find(announcement.id()).orElseThrow());
    }

    private static List<Placement> placements() {
        return List.of(
                new Placement.Unresolved(),
                new Placement.Dismissed(),
                new Placement.Withdrawn(),
                new Placement.On(new DealId(1)));
    }
}
