package io.wonce.app.command;

import io.wonce.app.Desk;
import io.wonce.app.port.Ledger;
import io.wonce.domain.chat.Conversation;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Outgoing;
import java.util.function.Supplier;

/** Answers, where others may read it too, a message that speaks to Wonce and announces nothing; once, however often it is delivered. */
public final class ReplyToMessage {
    private final Ledger ledger;
    private final AnswerQuestion questions;
    private final AnswerCommand commands;

    public ReplyToMessage(Desk desk) {
        this.ledger = desk.ledger();
        this.questions = new AnswerQuestion(desk);
        this.commands = new AnswerCommand(desk);
    }

    /** Answers a question in a channel, in its thread. */
    public void toMention(OrganisationId organisation, IncomingMessage message) {
        MessageRef root = message.threadRoot().orElse(message.ref());
        Conversation thread = Conversation.about(root);
        reply(organisation, message, thread, () -> questions.answer(organisation, message));
    }

    /** Answers what was said to Wonce alone, which may be a command as well as a question. */
    public void toDirectMessage(OrganisationId organisation, IncomingMessage message) {
        Conversation conversation = message.threadRoot()
                .map(Conversation::about)
                .orElseGet(() -> Conversation.in(message.ref().channel()));
        reply(
                organisation,
                message,
                conversation,
                () -> commands.answer(
                        organisation,
                        message.author(),
                        message.ref().channel(),
                        message.text(),
                        message.ref(),
                        message.at()));
    }

    /** A command is itself done once, by the same key; where the process dies in between, the next delivery answers. */
    private void reply(OrganisationId organisation, IncomingMessage message, Conversation to, Supplier<Answer> answer) {
        Outgoing reply = new Outgoing.Answered(answer.get(), message.author().language());
        String key = "reply:" + message.ref().channel().platform() + ":"
                + message.ref().channel().channelId() + ":" + message.ref().messageId();
        ledger.write(organisation, books -> {
            boolean isFirst = books.receipts().isFirst(key);
            if (isFirst) {
                books.outbox().post(to, reply);
            }
            return isFirst;
        });
    }
}
