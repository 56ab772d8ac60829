package io.wonce.postgres;

import static io.wonce.postgres.Story.JAN;
import static io.wonce.postgres.Story.MIA;
import static io.wonce.postgres.Story.MONDAY;
import static io.wonce.postgres.Story.message;
import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.port.Messages.Claim;
import io.wonce.app.port.Nearby;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.deal.Deal;
import io.wonce.domain.deal.Milestone;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

final class JdbiMessagesIT {
    private final Story story = new Story();

    @Test
    void a_redelivered_message_is_known() {
        IncomingMessage message = message("Acme heeft getekend!", JAN, MONDAY);

        Claim first = story.write(books -> books.messages().claim(message));
        Claim second = story.write(books -> books.messages().claim(message));

        assertThat(first).isEqualTo(Claim.FIRST);
        assertThat(second).isEqualTo(Claim.KNOWN);
    }

    @Test
    void a_resend_with_the_same_client_message_id_is_known() {
        story.write(books -> books.messages().claim(fromClient("1.0", "client-1")));

        Claim resent = story.write(books -> books.messages().claim(fromClient("2.0", "client-1")));

        assertThat(resent).isEqualTo(Claim.KNOWN);
    }

    @Test
    void a_message_deleted_before_it_came_stays_out() {
        IncomingMessage message = message("Acme heeft getekend!", JAN, MONDAY);
        story.write(books -> {
            books.messages().bury(message.ref(), MONDAY);
            return true;
        });

        Claim late = story.write(books -> books.messages().claim(message));

        assertThat(late).isEqualTo(Claim.DELETED);
    }

    @Test
    void of_many_claims_at_once_one_is_first() throws Exception {
        IncomingMessage message = message("Acme heeft getekend!", JAN, MONDAY);
        Callable<Claim> claim = () -> story.write(books -> books.messages().claim(message));
        ExecutorService threads = Executors.newFixedThreadPool(20);

        List<Future<Claim>> claims = threads.invokeAll(Collections.nCopies(20, claim));
        threads.shutdown();

        assertThat(claims).map(Future::get).filteredOn(Claim.FIRST::equals).hasSize(1);
    }

    @Test
    void a_revision_gives_back_the_text_before() {
        IncomingMessage message = message("Acme tekent", JAN, MONDAY);
        story.write(books -> books.messages().claim(message));

        Optional<String> before = story.write(books -> books.messages().revise(message.ref(), "Acme heeft getekend"));

        assertThat(before).contains("Acme tekent");
        assertThat(story.<Optional<String>>write(books -> books.messages().text(message.ref())))
                .contains("Acme heeft getekend");
    }

    @Test
    void the_text_of_a_deleted_message_is_gone() {
        IncomingMessage message = message("Acme heeft getekend", JAN, MONDAY);
        story.write(books -> books.messages().claim(message));

        story.write(books -> {
            books.messages().bury(message.ref(), MONDAY);
            return true;
        });

        assertThat(story.<Optional<String>>write(books -> books.messages().text(message.ref())))
                .isEmpty();
        assertThat(story.<Optional<String>>write(books -> books.messages().revise(message.ref(), "weer")))
                .isEmpty();
    }

    @Test
    void a_thread_knows_the_deals_of_its_messages_the_latest_first() {
        IncomingMessage root = message("Acme mondeling akkoord", JAN, MONDAY);
        Announcement first = story.write(books -> Story.announced(books, root, Story.win("Acme", Milestone.VERBAL)));
        Announcement answer = story.write(books -> Story.announced(
                books,
                Story.under(root.ref(), "Bloom ook", MIA, MONDAY.plusSeconds(60)),
                Story.win("Bloom", Milestone.VERBAL)));
        Deal acme = story.opened("Acme", "12500", JAN);
        Deal bloom = story.opened("Bloom", "7000", MIA);
        story.placed(first, acme.id());
        story.placed(answer, bloom.id());

        assertThat(nearby(root, Optional.of(root.ref()), MONDAY, 0).thread()).isEqualTo(List.of(bloom.id(), acme.id()));
    }

    @Test
    void a_thread_is_about_an_order_from_the_first_of_its_announcements_on() {
        IncomingMessage root = message("koffie?", JAN, MONDAY);
        IncomingMessage other = message("lunch?", JAN, MONDAY.plusSeconds(1));
        assertThat(isAmongOrders("9.9", root)).isFalse();

        Announcement answer = story.write(books -> Story.announced(
                books,
                Story.under(root.ref(), "Bloom mondeling akkoord", MIA, MONDAY.plusSeconds(60)),
                Story.win("Bloom", Milestone.VERBAL)));

        assertThat(isAmongOrders("9.9", root)).isTrue();
        assertThat(isAmongOrders(answer.message().messageId(), root)).isFalse();
        assertThat(isAmongOrders("9.9", other)).isFalse();
        story.placed(answer, story.opened("Bloom", "7000", MIA).id());
        assertThat(isAmongOrders("9.9", root)).isTrue();
        assertThat(new Story().<Boolean>write(books -> books.messages().isAmongOrders(answer("9.9", root), root.ref())))
                .isFalse();
    }

    @Test
    void a_thread_below_an_order_is_about_it() {
        IncomingMessage root = message("Acme mondeling akkoord", JAN, MONDAY);
        Announcement first = story.write(books -> Story.announced(books, root, Story.win("Acme", Milestone.VERBAL)));

        story.placed(first, story.opened("Acme", "12500", JAN).id());

        assertThat(isAmongOrders("9.9", root)).isTrue();
    }

    private boolean isAmongOrders(String answer, IncomingMessage root) {
        return story.write(books -> books.messages().isAmongOrders(answer(answer, root), root.ref()));
    }

    private static MessageRef answer(String id, IncomingMessage root) {
        return new MessageRef(root.ref().channel(), id);
    }

    @Test
    void a_cross_post_finds_the_deal_of_the_same_text() {
        IncomingMessage first = message("Acme heeft getekend!  12,5k", JAN, MONDAY);
        IncomingMessage crossPost = message("acme heeft getekend! 12,5k", JAN, MONDAY.plusSeconds(30));
        Announcement announcement =
                story.write(books -> Story.announced(books, first, Story.win("Acme", Milestone.SIGNED)));
        Deal acme = story.opened("Acme", "12500", JAN);
        story.placed(announcement, acme.id());
        story.write(books -> books.messages().claim(crossPost));

        assertThat(nearby(crossPost, Optional.empty(), MONDAY.minus(Duration.ofDays(1)), 0)
                        .sameText())
                .isEqualTo(List.of(acme.id()));
        assertThat(nearby(crossPost, Optional.empty(), MONDAY.plus(Duration.ofDays(1)), 0)
                        .sameText())
                .isEmpty();
    }

    @Test
    void neighbours_are_the_deals_of_the_last_messages_of_the_channel() {
        Deal acme = story.won("Acme", "12500", JAN, MONDAY);
        Deal bloom = story.won("Bloom", "7000", MIA, MONDAY.plusSeconds(60));
        IncomingMessage next = message("12,5k", JAN, MONDAY.plusSeconds(120));
        story.write(books -> books.messages().claim(next));

        assertThat(nearby(next, Optional.empty(), MONDAY, 5).neighbours()).isEqualTo(List.of(bloom.id(), acme.id()));
        assertThat(nearby(next, Optional.empty(), MONDAY, 1).neighbours()).isEqualTo(List.of(bloom.id()));
    }

    private static IncomingMessage fromClient(String messageId, String clientMessageId) {
        MessageRef ref = new MessageRef(new ChannelRef(Platform.SLACK, "C0WINS"), messageId);
        return new IncomingMessage(ref, Optional.empty(), JAN, "getekend", MONDAY, Optional.of(clientMessageId));
    }

    private Nearby nearby(IncomingMessage message, Optional<MessageRef> threadRoot, Instant since, int neighbours) {
        return story.write(books -> books.messages().nearby(message.ref(), threadRoot, since, neighbours));
    }
}
