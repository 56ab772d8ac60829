package io.wonce.app.command;

import io.wonce.app.Desk;
import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.domain.chat.Conversation;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Outgoing;

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
        Answer answer = questions.answer(organisation, message);
        ledger.write(organisation, books -> {
            boolean isFirst = books.receipts().isFirst(key(message));
            if (isFirst) {
                post(books, message, Conversation.about(root), answer);
            }
            return isFirst;
        });
    }

    /** Whether a message begins with the word of a command: on a platform without {@code /deal} that is how it is typed. */
    public boolean isCommand(IncomingMessage message) {
        return commands.isCommand(message.text());
    }

    /** Does what a message in a channel says as a command, and answers in its thread. Claimed before it is done, too. */
    public void toCommand(OrganisationId organisation, IncomingMessage message) {
        obey(organisation, message, Conversation.about(message.threadRoot().orElse(message.ref())));
    }

    /**
     * Answers what was said to Wonce alone, which may be a command as well as a question. It is claimed before it is done: an
     * "undo" that is delivered again must not take back one change more.
     */
    public void toDirectMessage(OrganisationId organisation, IncomingMessage message) {
        obey(
                organisation,
                message,
                message.threadRoot()
                        .map(Conversation::about)
                        .orElseGet(() -> Conversation.in(message.ref().channel())));
    }

    private void obey(OrganisationId organisation, IncomingMessage message, Conversation conversation) {
        if (!ledger.write(organisation, books -> books.receipts().isFirst(key(message)))) {
            return;
        }
        Answer answer = commands.answer(
                organisation, message.author(), message.ref().channel(), message.text(), message.ref(), message.at());
        ledger.write(organisation, books -> {
            post(books, message, conversation, answer);
            return answer;
        });
    }

    private static void post(Books books, IncomingMessage message, Conversation to, Answer answer) {
        books.outbox().post(to, new Outgoing.Answered(answer, message.author().language()));
    }

    private static String key(IncomingMessage message) {
        return "reply:" + message.ref().channel().platform() + ":"
                + message.ref().channel().channelId() + ":" + message.ref().messageId();
    }
}
