package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.app.port.Slot;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Conversation;
import io.wonce.domain.chat.Hunch;
import io.wonce.domain.chat.Hunch.Answer;
import io.wonce.domain.chat.HunchId;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Outgoing;
import io.wonce.domain.outgoing.Resolution;
import io.wonce.domain.outgoing.Resolution.Refusal;
import io.wonce.domain.reading.Lesson;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Somebody says whether a message of theirs tells of a win. What it says is looked up where it stands, for it was not kept. */
final class AnswerHunch {
    private final Ledger ledger;
    private final Reads reader;
    private final HearReaction hear;
    private final InstantSource clock;

    AnswerHunch(Desk desk) {
        this.ledger = desk.ledger();
        this.reader = desk.reader();
        this.hear = new HearReaction(desk);
        this.clock = desk.clock();
    }

    /**
     * It does: it is announced, and asked about in its thread as ever. Where {@code messages} do not show it any more, a win without
     * particulars is.
     */
    Resolution confirm(
            OrganisationId organisation,
            HunchId id,
            Actor actor,
            Function<MessageRef, Optional<IncomingMessage>> messages) {
        return answer(organisation, id, actor, Answer.WIN, hunch -> {
            IncomingMessage message = messages.apply(hunch.message()).orElseGet(() -> unseen(hunch, actor));
            hear.hear(organisation, message, actor.person());
        });
    }

    /** It does not: the reader learns that where {@code messages} show it, and nothing else is kept. */
    Resolution deny(
            OrganisationId organisation,
            HunchId id,
            Actor actor,
            Function<MessageRef, Optional<IncomingMessage>> messages) {
        return answer(
                organisation,
                id,
                actor,
                Answer.NONE,
                hunch -> messages.apply(hunch.message())
                        .map(message -> reader.lesson(message.text(), false))
                        .filter(lesson -> !lesson.keys().isEmpty())
                        .ifPresent(lesson -> learn(organisation, hunch, lesson, actor)));
    }

    private void learn(OrganisationId organisation, Hunch hunch, Lesson lesson, Actor actor) {
        ledger.write(organisation, books -> {
            books.lessons().keep(hunch.message(), lesson, actor.person().ref(), clock.instant());
            return lesson;
        });
    }

    /** The answer is kept after the work, which does no harm when it is done again: a process may be killed in between. */
    private Resolution answer(
            OrganisationId organisation, HunchId id, Actor actor, Answer answer, Consumer<Hunch> work) {
        Optional<Hunch> hunch = ledger.write(
                organisation,
                books -> books.hunches()
                        .lock(id)
                        .filter(asked -> new Permission(books, actor).isOneself(asked.asked())));
        if (hunch.isEmpty()) {
            return new Resolution.Refused(Refusal.NOT_YOURS);
        }
        if (isSettled(hunch.get(), answer)) {
            return new Resolution.Done(Optional.empty(), Optional.empty());
        }
        work.accept(hunch.get());
        return ledger.write(organisation, books -> settle(books, hunch.get(), answer, actor));
    }

    /** Who said that it is none may still say that it is one; what is announced is dismissed where it is asked about. */
    private static boolean isSettled(Hunch hunch, Answer answer) {
        return hunch.answer() == answer || hunch.answer() == Answer.WIN;
    }

    private static IncomingMessage unseen(Hunch hunch, Actor actor) {
        return new IncomingMessage(
                hunch.message(), hunch.threadRoot(), actor.person(), "", hunch.at(), Optional.empty());
    }

    private static Resolution settle(Books books, Hunch hunch, Answer answer, Actor actor) {
        boolean win = answer == Answer.WIN;
        books.hunches().answer(hunch.id(), answer);
        books.outbox()
                .show(
                        Slot.hunch(hunch.id()),
                        Conversation.in(ChannelRef.direct(hunch.asked())),
                        new Outgoing.HunchAnswer(hunch.id(), win, actor.person().language()));
        return new Resolution.Heeded(hunch.id(), win);
    }
}
