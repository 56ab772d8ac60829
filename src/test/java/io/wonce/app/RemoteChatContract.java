package io.wonce.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.port.Chat.Sending;
import io.wonce.app.port.Delivery;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Conversation;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a {@link io.wonce.app.port.Chat} has to do besides {@link ChatContract}, where a network lies in between. */
public abstract class RemoteChatContract extends ChatContract {
    /** Lets the platform ask to wait this long, once, and take nothing. */
    protected abstract void asksToWait(Duration pause);

    /** Lets the platform take the next message, and its answer be lost on the way back. */
    protected abstract void losesTheNextAnswer();

    /** A channel that is archived, or that Wonce is not in. */
    protected abstract ChannelRef closedChannel();

    @Test
    void who_is_asked_to_wait_waits_at_least_as_long() {
        Conversation conversation = Conversation.in(emptyChannel());
        asksToWait(Duration.ofSeconds(37));

        Sending ending = chat().send(first(conversation));

        assertThat(ending)
                .isInstanceOfSatisfying(
                        Sending.Later.class,
                        later -> assertThat(later.after()).isGreaterThanOrEqualTo(Duration.ofSeconds(37)));
        assertThat(standing(conversation)).isEmpty();
    }

    @Test
    void what_will_never_be_taken_is_refused_with_the_reason() {
        Sending ending = chat().send(first(Conversation.in(closedChannel())));

        assertThat(ending)
                .isInstanceOfSatisfying(
                        Sending.Refused.class,
                        refused -> assertThat(refused.reason()).isNotBlank());
    }

    @Test
    void an_answer_that_was_lost_leaves_it_open_and_the_message_is_found_or_nobody_can_tell() {
        Conversation conversation = Conversation.in(emptyChannel());
        Delivery delivery = first(conversation);
        losesTheNextAnswer();

        Sending ending = chat().send(delivery);

        assertThat(ending).isInstanceOf(Sending.Unknown.class);
        assertThat(standing(conversation)).hasSize(1);
        assertFound(delivery, standing(conversation).get(0));
    }
}
