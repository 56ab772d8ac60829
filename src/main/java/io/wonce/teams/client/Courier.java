package io.wonce.teams.client;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wonce.app.port.Addresses;
import io.wonce.app.port.Addresses.Address;
import io.wonce.app.port.Chat.Sending;
import io.wonce.app.port.Delivery;
import io.wonce.app.port.LedgerUnavailable;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Emoji;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.outgoing.Outgoing;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings one message to where it belongs in Teams, in the pace of its thread. */
final class Courier {
    /** By the names that Teams has for them. */
    private static final Map<String, String> REACTIONS = Map.of("eyes", "1f440_eyes", "bell", "1f514_bell");

    private static final String CONVERSATIONS = "conversations";
    private static final String ACTIVITIES = "activities";
    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);

    private final Connector connector;
    private final Addresses addresses;
    private final InstantSource clock;
    private final Directs directs;
    private final Pace pace;

    Courier(Connector connector, Addresses addresses, InstantSource clock) {
        this.connector = connector;
        this.addresses = addresses;
        this.clock = clock;
        this.directs = new Directs(connector);
        this.pace = new Pace(clock);
    }

    /** A small courtesy, which nobody misses where Teams does not take it. The new one comes before the old one goes. */
    Sending react(Address address, Delivery delivery, Outgoing.Sign sign) {
        MessageRef message = sign.message();
        String thread = thread(message, delivery.to().threadRoot());
        Sending ending = sign.emoji()
                .map(emoji -> react(
                        thread, message, () -> connector.put(address.service(), reaction(thread, message, emoji))))
                .orElseGet(() -> new Sending.Arrived(message));
        for (Emoji emoji : Outgoing.Sign.ALL) {
            boolean goes = delivery.edits().isPresent() && !sign.emoji().equals(Optional.of(emoji));
            if (goes && !(ending instanceof Sending.Later)) {
                ending = react(
                        thread, message, () -> connector.delete(address.service(), reaction(thread, message, emoji)));
            }
        }
        return ending instanceof Sending.Later later ? later : new Sending.Arrived(message);
    }

    private Sending react(String thread, MessageRef message, Question question) {
        return Ending.repeatable(
                paced(thread, question, answer -> answer.isGood() ? new Sending.Arrived(message) : Ending.of(answer)));
    }

    private static String[] reaction(String thread, MessageRef message, Emoji emoji) {
        return new String[] {
            CONVERSATIONS, thread, ACTIVITIES, message.messageId(), "reactions", REACTIONS.get(emoji.name())
        };
    }

    Sending edit(Address address, Delivery delivery, MessageRef edited, ObjectNode activity) {
        String thread = thread(edited, delivery.to().threadRoot());
        ObjectNode named = activity.deepCopy().put("id", edited.messageId());
        return Ending.repeatable(paced(
                thread,
                () -> connector.put(address.service(), named, CONVERSATIONS, thread, ACTIVITIES, edited.messageId()),
                answer -> answer.isGood() ? new Sending.Arrived(edited) : ending(address, delivery, answer)));
    }

    Sending post(Address address, Delivery delivery, ObjectNode activity) {
        ChannelRef channel = delivery.to().channel();
        Optional<PersonRef> person = channel.directTo();
        if (person.isPresent()) {
            return whisper(address, delivery, person.get(), activity);
        }
        Optional<MessageRef> root = delivery.to().threadRoot();
        return root.isEmpty() && TeamsThread.isOfTeam(channel)
                ? begin(address, delivery, activity)
                : say(address, delivery, TeamsThread.of(channel, root), activity);
    }

    /** To a person, whose chat may have to be opened first; opening it twice does no harm. */
    private Sending whisper(Address address, Delivery delivery, PersonRef person, ObjectNode activity) {
        if (directs.known(person).isEmpty()) {
            Sending opening = Ending.repeatable(paced(
                    person.personId(),
                    () -> directs.open(address, person),
                    answer -> answer.isGood() ? new Sending.Unknown("no id") : ending(address, delivery, answer)));
            if (directs.known(person).isEmpty()) {
                return opening;
            }
        }
        return say(address, delivery, directs.known(person).orElseThrow(), activity);
    }

    /** A new post of a team's channel, which begins a thread. */
    private Sending begin(Address address, Delivery delivery, ObjectNode activity) {
        ChannelRef channel = delivery.to().channel();
        ObjectNode question = JsonNodeFactory.instance.objectNode();
        question.put("isGroup", true).put("tenantId", address.workspace().id());
        question.putObject("bot").put("id", address.workspace().botId());
        ObjectNode place = question.putObject("channelData");
        place.putObject("channel").put("id", channel.channelId());
        place.putObject("tenant").put("id", address.workspace().id());
        question.set("activity", activity);
        return paced(
                channel.channelId(),
                () -> connector.post(address.service(), question, CONVERSATIONS),
                answer -> standing(
                        address,
                        delivery,
                        channel,
                        answer,
                        answer.text("id").flatMap(TeamsThread::root).or(() -> answer.text("activityId"))));
    }

    private Sending say(Address address, Delivery delivery, String conversation, ObjectNode activity) {
        return paced(
                conversation,
                () -> connector.post(address.service(), activity, CONVERSATIONS, conversation, ACTIVITIES),
                answer -> standing(address, delivery, TeamsThread.channel(conversation), answer, answer.text("id")));
    }

    private Sending standing(
            Address address, Delivery delivery, ChannelRef channel, Answer answer, Optional<String> id) {
        if (!answer.isGood()) {
            return ending(address, delivery, answer);
        }
        return id.<Sending>map(message -> new Sending.Arrived(new MessageRef(channel, message)))
                .orElseGet(() -> new Sending.Unknown("no id"));
    }

    private Sending paced(String conversation, Question question, Function<Answer, Sending> meaning) {
        Duration wait = pace.turn(conversation);
        if (!wait.isZero()) {
            return Sending.Later.turn(wait, "the pace of one thread");
        }
        try {
            return meaning.apply(question.ask());
        } catch (IOException failure) {
            return Ending.of(failure);
        }
    }

    private Sending ending(Address address, Delivery delivery, Answer answer) {
        if (Ending.isUnknownBot(answer)) {
            LOG.warn("Teams does not accept the token of this bot ({}); tried again later", answer.reason());
        }
        if (Ending.closes(answer)) {
            close(address, delivery, answer);
        }
        return Ending.of(answer);
    }

    private void close(Address address, Delivery delivery, Answer answer) {
        ChannelRef channel = delivery.to().channel();
        LOG.warn("Teams takes nothing from Wonce for {} any more: {}", channel.inLog(), answer.reason());
        try {
            addresses.close(address, channel, clock.instant());
        } catch (LedgerUnavailable away) {
            LOG.warn("{} could not be marked as closed now", channel.inLog());
        }
    }

    private static String thread(MessageRef message, Optional<MessageRef> root) {
        return TeamsThread.of(message.channel(), root.or(() -> Optional.of(message)));
    }

    /** One call of the connector. */
    private interface Question {
        Answer ask() throws IOException;
    }
}
