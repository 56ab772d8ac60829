package io.wonce.slack.client;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import io.wonce.app.port.Chat;
import io.wonce.app.port.Delivery;
import io.wonce.app.port.Ledger;
import io.wonce.app.port.Workspace;
import io.wonce.app.port.Workspaces;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.outgoing.Outgoing;
import io.wonce.picture.Painter;
import io.wonce.slack.block.MessageBlocks;
import io.wonce.slack.block.SlackMessage;
import io.wonce.words.ChannelWords;
import io.wonce.words.Words;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Slack as a platform to talk on. */
public final class SlackChat implements Chat {
    private static final String INVALID_BLOCKS = "invalid_blocks";
    private static final Duration UNTIL_RETURN = Duration.ofMinutes(5);

    private final Workspaces workspaces;
    private final Installations installations;
    private final SlackClients clients;
    private final ChannelWords voice;
    private final InstantSource clock;
    private final Pace pace;
    private final Illustrations illustrations = new Illustrations(Painter.create());

    public SlackChat(
            Workspaces workspaces,
            Installations installations,
            SlackClients clients,
            Ledger ledger,
            InstantSource clock) {
        this.workspaces = workspaces;
        this.installations = installations;
        this.clients = clients;
        this.voice = new ChannelWords(ledger);
        this.clock = clock;
        this.pace = new Pace(clock);
    }

    @Override
    public Platform platform() {
        return Platform.SLACK;
    }

    @Override
    public Sending send(Delivery delivery) {
        return call(delivery, client -> {
            if (delivery.content() instanceof Outgoing.Sign sign) {
                return SignReactions.show(client, sign, delivery.edits().isPresent());
            }
            if (delivery.content() instanceof Outgoing.HunchAnswer) {
                return delivery.edits()
                        .<Sending>map(Sending.Arrived::new)
                        .orElseGet(() -> new Sending.Refused("the question that it answers does not stand anywhere"));
            }
            if (delivery.content() instanceof Outgoing.HunchQuestion question) {
                return whisper(client, delivery, question);
            }
            return delivery.edits().isPresent()
                    ? edit(client, delivery, delivery.edits().get())
                    : post(client, delivery);
        });
    }

    /** Looks at what was said in the conversation since for the metadata that every post of ours carries. */
    @Override
    public Search find(Delivery delivery) {
        if (delivery.edits().isPresent() || delivery.content() instanceof Outgoing.Sign) {
            return new Search.Missing();
        }
        if (delivery.content() instanceof Outgoing.HunchQuestion) {
            return new Search.Unsure("Slack does not tell whether somebody saw what only they can see");
        }
        Optional<MethodsClient> client = reaching(delivery).flatMap(clients::of);
        if (client.isEmpty()) {
            throw new IllegalStateException("not connected to Slack: nobody knows whether delivery "
                    + delivery.id().value() + " arrived");
        }
        try {
            return new SentMessages(client.get()).find(delivery);
        } catch (IOException | SlackApiException failure) {
            throw new IllegalStateException(
                    "Slack could not be asked for delivery " + delivery.id().value(), failure);
        }
    }

    private Sending call(Delivery delivery, Sender sender) {
        Optional<Workspace> workspace = reaching(delivery);
        Optional<MethodsClient> client = workspace.flatMap(clients::of);
        if (client.isEmpty()) {
            return new Sending.Later(UNTIL_RETURN, "not connected to Slack");
        }
        try {
            Sending ending = sender.send(client.get());
            if (ending instanceof Sending.Later later) {
                heed(workspace.orElseThrow(), later.reason());
            }
            return ending;
        } catch (SlackApiException failure) {
            return Ending.of(failure);
        } catch (IOException failure) {
            return Ending.of(failure);
        }
    }

    /** A token that was renewed meanwhile, or expired, does not mean that Wonce was thrown out. */
    private void heed(Workspace workspace, String reason) {
        boolean thrownOut = Ending.THROWN_OUT.contains(reason);
        if ((thrownOut || reason.equals(Ending.EXPIRED)) && !clients.hasNewToken(workspace) && thrownOut) {
            installations.lost(workspace);
        }
    }

    private Optional<Workspace> reaching(Delivery delivery) {
        return workspaces.reaching(delivery.organisation(), delivery.to().channel());
    }

    private Sending edit(MethodsClient client, Delivery delivery, MessageRef edited)
            throws IOException, SlackApiException {
        SlackMessage message = rendered(client, delivery);
        var response =
                client.chatUpdate(update -> update.channel(edited.channel().channelId())
                        .ts(edited.messageId())
                        .text(message.text())
                        .blocks(message.blocks()));
        return response.isOk() ? new Sending.Arrived(edited) : refused(delivery, message, response);
    }

    private Sending whisper(MethodsClient client, Delivery delivery, Outgoing.HunchQuestion question)
            throws IOException, SlackApiException {
        PersonRef asked = delivery.to().channel().directTo().orElseThrow();
        return new Whispers(client).whisper(question, asked.personId(), rendered(client, delivery));
    }

    private Sending post(MethodsClient client, Delivery delivery) throws IOException, SlackApiException {
        Optional<PersonRef> person = delivery.to().channel().directTo();
        if (person.isEmpty()) {
            return post(client, delivery, delivery.to().channel());
        }
        var opened =
                client.conversationsOpen(open -> open.users(List.of(person.get().personId())));
        return opened.isOk()
                ? post(
                        client,
                        delivery,
                        new ChannelRef(Platform.SLACK, opened.getChannel().getId()))
                : Ending.of(opened.getError());
    }

    private Sending post(MethodsClient client, Delivery delivery, ChannelRef channel)
            throws IOException, SlackApiException {
        Duration wait = pace.turn(channel);
        if (!wait.isZero()) {
            return Sending.Later.turn(wait, "one message a second");
        }
        SlackMessage message = rendered(client, delivery);
        ChatPostMessageResponse response = client.chatPostMessage(post -> post.channel(channel.channelId())
                .threadTs(delivery.to().threadRoot().map(MessageRef::messageId).orElse(null))
                .text(message.text())
                .mrkdwn(false)
                .blocks(message.blocks())
                .metadata(SentMessages.mark(delivery))
                .unfurlLinks(false)
                .unfurlMedia(false));
        return response.isOk()
                ? new Sending.Arrived(new MessageRef(channel, response.getTs()))
                : refused(delivery, message, response);
    }

    private Sending refused(Delivery delivery, SlackMessage message, SlackApiTextResponse response) {
        boolean isPicture = message.hasPicture() && INVALID_BLOCKS.equals(response.getError());
        return isPicture ? illustrations.refused(delivery) : Ending.of(response.getError());
    }

    private SlackMessage rendered(MethodsClient client, Delivery delivery) {
        Words words = voice.in(delivery.organisation(), delivery.to().channel());
        Instant now = clock.instant();
        return MessageBlocks.of(words.card(delivery.content(), now), illustrations.of(delivery, client, words, now));
    }

    /** One call of the Web API. */
    private interface Sender {
        Sending send(MethodsClient client) throws IOException, SlackApiException;
    }
}
