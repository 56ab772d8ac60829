package io.wonce.app.command;

import io.wonce.app.Desk;
import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.app.port.Workspace;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Conversation;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Outgoing;
import io.wonce.domain.outgoing.Resolution;
import java.util.Locale;
import java.util.Optional;

/** Answers, where others may read it too, a message that speaks to Wonce and announces nothing; once, however often it is delivered. */
public final class ReplyToMessage {
    private final Ledger ledger;
    private final AnswerQuestion questions;
    private final AnswerCommand commands;

    /** Answers where workspaces and tenants may share a ledger. */
    public ReplyToMessage(Desk desk, Sharing sharing) {
        this.ledger = desk.ledger();
        this.questions = new AnswerQuestion(desk);
        this.commands = new AnswerCommand(desk, sharing);
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

    /** Whether a message that is a command now was none before, and announced something. */
    public boolean wasAnnouncement(OrganisationId organisation, IncomingMessage message) {
        Optional<String> before =
                ledger.write(organisation, books -> books.messages().text(message.ref()));
        return before.filter(text -> !commands.isCommand(text)).isPresent();
    }

    /** Does what a message in a channel says as a command, and answers in its thread. Claimed before it is done, too. */
    public void toCommand(Workspace place, IncomingMessage message) {
        obey(place, message, Conversation.about(message.threadRoot().orElse(message.ref())));
    }

    /**
     * Answers what was said to Wonce alone, which may be a command as well as a question. It is claimed before it is done: an
     * "undo" that is delivered again must not take back one change more.
     */
    public void toDirectMessage(Workspace place, IncomingMessage message) {
        obey(
                place,
                message,
                message.threadRoot()
                        .map(Conversation::about)
                        .orElseGet(() -> Conversation.in(message.ref().channel())));
    }

    private void obey(Workspace place, IncomingMessage message, Conversation conversation) {
        if (!ledger.write(place.organisation(), books -> books.receipts().isFirst(key(message)))) {
            return;
        }
        Answer answer = commands.answer(
                place, message.author(), message.ref().channel(), message.text(), message.ref(), message.at());
        Conversation to = isPrivate(answer)
                ? Conversation.in(ChannelRef.direct(message.author().ref()))
                : conversation;
        ledger.write(organisation(place, answer), books -> {
            if (!isToldThere(books, message, to, answer)) {
                post(books, message, to, answer);
            }
            return answer;
        });
    }

    /** What a command announced shows where it went, with the way back: saying so once more would be noise. */
    private static boolean isToldThere(Books books, IncomingMessage message, Conversation to, Answer answer) {
        return answer instanceof Answer.Resolved resolved
                && resolved.resolution() instanceof Resolution.Done
                && books.announcements().of(message.ref()).stream()
                        .anyMatch(announcement -> announcement.conversation().equals(to));
    }

    /** From the moment at which a place joins another ledger, it is reached from there. */
    private static OrganisationId organisation(Workspace place, Answer answer) {
        return answer instanceof Answer.Joined joined ? joined.organisation() : place.organisation();
    }

    /** In the language of who asked, unless the channel has one of its own. */
    private static void post(Books books, IncomingMessage message, Conversation to, Answer answer) {
        Locale language =
                books.settings().language(to.channel()).orElse(message.author().language());
        books.outbox().post(to, new Outgoing.Answered(answer, language));
    }

    /** Who knows a code shares the ledger; who has the link sees it as another; who is refused, or erased, is not put on show. */
    private static boolean isPrivate(Answer answer) {
        return answer.holdsSecret()
                || answer instanceof Answer.DashboardRefused
                || answer instanceof Answer.WebhooksShown
                || answer instanceof Answer.TokensShown
                || answer instanceof Answer.ErasureAsked
                || answer instanceof Answer.PersonErased;
    }

    private static String key(IncomingMessage message) {
        return "reply:" + message.ref().channel().platform() + ":"
                + message.ref().channel().channelId() + ":" + message.ref().messageId();
    }
}
