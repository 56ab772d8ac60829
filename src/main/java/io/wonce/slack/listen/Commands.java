package io.wonce.slack.listen;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.slash_commands.response.SlashCommandResponse;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.SlashCommandContext;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.response.Response;
import io.wonce.app.Desk;
import io.wonce.app.command.AnswerCommand;
import io.wonce.app.command.Sharing;
import io.wonce.app.port.Workspace;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.outgoing.Answer;
import io.wonce.slack.block.MessageBlocks;
import io.wonce.slack.block.SlackMessage;
import io.wonce.words.Words;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/** Somebody typed {@code /deal}: the answer is for them alone. */
final class Commands implements Listener {
    /** An admin may call it otherwise, where another app has the word already. */
    private static final Pattern ANY = Pattern.compile("/.*");

    private final Reception reception;
    private final Doors doors;
    private final AnswerCommand command;

    Commands(Reception reception, Doors doors, Desk desk, Sharing sharing) {
        this.reception = reception;
        this.doors = doors;
        this.command = new AnswerCommand(desk, sharing);
    }

    @Override
    public void addTo(App app) {
        app.command(ANY, this::typed);
    }

    private Response typed(SlashCommandRequest request, SlashCommandContext ctx) {
        SlashCommandPayload payload = request.getPayload();
        Workspace workspace = reception.workspace(ctx);
        Person person = reception.person(workspace, payload.getUserId());
        Words words = reception.words(workspace, person);
        String text = Optional.ofNullable(payload.getText())
                .map(Commands::unescaped)
                .map(String::strip)
                .orElse("");
        ChannelRef channel = new ChannelRef(Platform.SLACK, payload.getChannelId());
        String trigger = payload.getTriggerId();
        if (doors.typed(workspace, words, trigger, text, channel)) {
            return ctx.ack();
        }
        MessageRef key = MessageRef.ofCommand(channel, trigger);
        Instant now = reception.clock().instant();
        Answer answer = command.answer(workspace, person, channel, text, key, now);
        if (doors.missing(workspace, words, trigger, answer, channel)) {
            return ctx.ack();
        }
        SlackMessage message =
                MessageBlocks.of(reception.words(workspace, person).card(answer, now));
        return ctx.ack(SlashCommandResponse.builder()
                .responseType("ephemeral")
                .text(message.text())
                .blocks(message.blocks())
                .build());
    }

    /** Slack escapes these three, and nothing else. */
    private static String unescaped(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
