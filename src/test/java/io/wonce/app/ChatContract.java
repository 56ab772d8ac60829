package io.wonce.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.port.Chat;
import io.wonce.app.port.Chat.Search;
import io.wonce.app.port.Chat.Sending;
import io.wonce.app.port.Delivery;
import io.wonce.app.port.OutboxId;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Conversation;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Outgoing;
import io.wonce.domain.outgoing.Outgoing.Outcome;
import io.wonce.domain.outgoing.Outgoing.Result;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every platform's {@link Chat} has to do, over its real client against the platform's fake. */
public abstract class ChatContract {
    private static final Outgoing FIRST = content(1, new Result.Dismissed());
    private static final Outgoing SECOND = content(1, new Result.Withdrawn());

    /** The chat under test. */
    protected abstract Chat chat();

    /** Whose chat it is. */
    protected abstract OrganisationId organisation();

    /** Whether the platform can tell what it took; else whatever may have arrived is {@link Search.Unsure}. */
    protected boolean canBeAsked() {
        return true;
    }

    /** A channel in which nothing was said yet; another one at each call. */
    protected abstract ChannelRef emptyChannel();

    /** A message that a person wrote in {@code channel}. */
    protected abstract MessageRef personSays(ChannelRef channel);

    /** What stands in a conversation, in its order, other than what people wrote. */
    protected abstract List<MessageRef> standing(Conversation conversation);

    /** Whether {@code message} shows {@code content} now. */
    protected abstract boolean shows(MessageRef message, Outgoing content);

    @Test
    void what_is_sent_stands_there_once() {
        Conversation conversation = Conversation.in(emptyChannel());

        MessageRef message = arrived(delivery(conversation, Optional.empty(), FIRST));

        assertThat(standing(conversation)).containsExactly(message);
        assertThat(shows(message, FIRST)).isTrue();
    }

    @Test
    void an_answer_stands_below_the_message_it_answers() {
        ChannelRef channel = emptyChannel();
        Conversation thread = Conversation.about(personSays(channel));

        MessageRef message = arrived(delivery(thread, Optional.empty(), FIRST));

        assertThat(standing(thread)).containsExactly(message);
        assertThat(standing(Conversation.in(channel))).isEmpty();
    }

    @Test
    void messages_of_one_conversation_stand_in_the_order_in_which_they_were_sent() {
        Conversation conversation = Conversation.in(emptyChannel());

        MessageRef one = arrived(delivery(conversation, Optional.empty(), FIRST));
        MessageRef other = arrived(delivery(conversation, Optional.empty(), SECOND));

        assertThat(standing(conversation)).containsExactly(one, other);
    }

    @Test
    void an_edit_takes_the_place_of_what_stood_there() {
        Conversation conversation = Conversation.in(emptyChannel());
        MessageRef message = arrived(delivery(conversation, Optional.empty(), FIRST));

        MessageRef edited = arrived(delivery(conversation, Optional.of(message), SECOND));

        assertThat(edited).isEqualTo(message);
        assertThat(standing(conversation)).containsExactly(message);
        assertThat(shows(message, SECOND)).isTrue();
    }

    @Test
    void an_edit_sent_twice_does_no_harm() {
        Conversation conversation = Conversation.in(emptyChannel());
        MessageRef message = arrived(delivery(conversation, Optional.empty(), FIRST));
        Delivery edit = delivery(conversation, Optional.of(message), SECOND);

        arrived(edit);
        arrived(edit);

        assertThat(standing(conversation)).containsExactly(message);
    }

    @Test
    void what_was_sent_without_an_answer_is_found() {
        Conversation thread = Conversation.about(personSays(emptyChannel()));
        Delivery delivery = delivery(thread, Optional.empty(), FIRST);
        MessageRef message = arrived(delivery);

        assertFound(delivery, message);
    }

    @Test
    void what_was_sent_without_an_answer_is_found_at_the_end_of_a_long_thread() {
        Conversation thread = Conversation.about(personSays(emptyChannel()));
        sendMany(thread);
        Delivery delivery = first(thread);
        MessageRef message = arrived(delivery);

        assertFound(delivery, message);
    }

    @Test
    void what_was_sent_without_an_answer_is_found_when_much_was_said_since() {
        Conversation channel = Conversation.in(emptyChannel());
        Delivery delivery = first(channel);
        MessageRef message = arrived(delivery);
        sendMany(channel);

        assertFound(delivery, message);
    }

    @Test
    void what_was_never_sent_is_not_found() {
        Conversation conversation = Conversation.in(emptyChannel());
        arrived(delivery(conversation, Optional.empty(), FIRST));

        Search search = chat().find(perhapsSent(delivery(conversation, Optional.empty(), FIRST)));

        assertThat(search).isInstanceOf(canBeAsked() ? Search.Missing.class : Search.Unsure.class);
    }

    @Test
    void an_edit_that_may_have_arrived_may_be_sent_again() {
        Conversation conversation = Conversation.in(emptyChannel());
        MessageRef message = arrived(delivery(conversation, Optional.empty(), FIRST));
        Delivery edit = delivery(conversation, Optional.of(message), SECOND);
        arrived(edit);

        assertThat(chat().find(perhapsSent(edit))).isNotInstanceOf(Search.Unsure.class);
    }

    @Test
    void another_delivery_with_the_same_words_is_another_message() {
        Conversation conversation = Conversation.in(emptyChannel());

        MessageRef one = arrived(first(conversation));
        MessageRef other = arrived(first(conversation));

        assertThat(standing(conversation)).containsExactly(one, other);
    }

    @Test
    void conversations_are_kept_apart() {
        Conversation here = Conversation.in(emptyChannel());
        Conversation there = Conversation.in(emptyChannel());

        MessageRef message = arrived(first(here));

        assertThat(standing(here)).containsExactly(message);
        assertThat(standing(there)).isEmpty();
    }

    /** A delivery that was never tried. */
    protected final Delivery first(Conversation to) {
        return delivery(to, Optional.empty(), FIRST);
    }

    /** More than any platform shows at once. */
    private void sendMany(Conversation to) {
        IntStream.range(0, 40).forEach(each -> arrived(first(to)));
    }

    private MessageRef arrived(Delivery delivery) {
        Sending ending = chat().send(delivery);
        assertThat(ending).isInstanceOf(Sending.Arrived.class);
        return ((Sending.Arrived) ending).message();
    }

    protected final Delivery delivery(Conversation to, Optional<MessageRef> edits, Outgoing content) {
        return new Delivery(
                new OutboxId(UUID.randomUUID()), organisation(), to, edits, content, 1, 0, false, Instant.now());
    }

    /** After an attempt without an answer it is found, or nobody can tell. */
    protected final void assertFound(Delivery delivery, MessageRef message) {
        Search search = chat().find(perhapsSent(delivery));
        if (canBeAsked()) {
            assertThat(search).isEqualTo(new Search.Found(message));
        } else {
            assertThat(search).isInstanceOf(Search.Unsure.class);
        }
    }

    /** The same delivery, after an attempt without an answer. */
    protected static Delivery perhapsSent(Delivery delivery) {
        return new Delivery(
                delivery.id(),
                delivery.organisation(),
                delivery.to(),
                delivery.edits(),
                delivery.content(),
                2,
                1,
                true,
                delivery.since());
    }

    private static Outgoing content(long announcement, Result result) {
        return new Outcome(new AnnouncementId(announcement), result, Optional.of("Jan de Boer"), Optional.empty());
    }
}
