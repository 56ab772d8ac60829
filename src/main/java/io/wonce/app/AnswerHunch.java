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
import io.wonce.domain.reading.Reading;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Somebody says whether a message of theirs tells of a win. What it says is looked up where it stands, for it was not kept. */
final class AnswerHunch {
    private static final Resolution SETTLED = new Resolution.Done(Optional.empty(), Optional.empty());

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

    /** It does: it is announced, and asked about in its thread as ever. Where {@code messages} do not show it any more, nothing is done. */
    Resolution confirm(
            OrganisationId organisation,
            HunchId id,
            Actor actor,
            Function<MessageRef, Optional<IncomingMessage>> messages) {
        return answer(organisation, id, actor, Answer.WIN, messages, message -> {
            Reading reading = hear.read(organisation, message);
            return (books, hunch) -> {
                hear.hear(books, message, reading, actor.person());
                return settle(books, hunch, Answer.WIN, actor);
            };
        });
    }

    /** It does not: the reader learns that where {@code messages} show it, and nothing else is kept. */
    Resolution deny(
            OrganisationId organisation,
            HunchId id,
            Actor actor,
            Function<MessageRef, Optional<IncomingMessage>> messages) {
        return answer(organisation, id, actor, Answer.NONE, messages, message -> {
            Lesson lesson = reader.lesson(message.text(), false);
            return (books, hunch) -> deny(books, hunch, lesson, actor);
        });
    }

    /** What is announced since is asked about in its thread, and dismissed there. */
    private Resolution deny(Books books, Hunch hunch, Lesson lesson, Actor actor) {
        if (!books.announcements().of(hunch.message()).isEmpty()) {
            return settle(books, hunch, Answer.WIN, actor);
        }
        if (!lesson.words().isEmpty()) {
            books.lessons().keep(hunch.message(), lesson, actor.person().ref(), clock.instant());
        }
        return settle(books, hunch, Answer.NONE, actor);
    }

    /** The message is fetched and read between two transactions; the second one looks again whether somebody was faster. */
    private Resolution answer(
            OrganisationId organisation,
            HunchId id,
            Actor actor,
            Answer answer,
            Function<MessageRef, Optional<IncomingMessage>> messages,
            Function<IncomingMessage, BiFunction<Books, Hunch, Resolution>> work) {
        Optional<Hunch> hunch = ledger.write(
                organisation,
                books -> books.hunches()
                        .lock(id)
                        .filter(asked -> new Permission(books, actor).isOneself(asked.asked())));
        if (hunch.isEmpty()) {
            return new Resolution.Refused(Refusal.NOT_YOURS);
        }
        if (isSettled(hunch.get(), answer)) {
            return SETTLED;
        }
        Optional<IncomingMessage> message = messages.apply(hunch.get().message());
        if (message.isEmpty()) {
            return new Resolution.Refused(Refusal.OUT_OF_SIGHT);
        }
        BiFunction<Books, Hunch, Resolution> settling = work.apply(message.get());
        return ledger.write(
                organisation,
                books -> books.hunches()
                        .lock(id)
                        .filter(asked -> !isSettled(asked, answer))
                        .map(asked -> settling.apply(books, asked))
                        .orElse(SETTLED));
    }

    /** Who said that it is none may still say that it is one; what is announced is dismissed where it is asked about. */
    private static boolean isSettled(Hunch hunch, Answer answer) {
        return hunch.answer() == answer || hunch.answer() == Answer.WIN;
    }

    private static Resolution settle(Books books, Hunch hunch, Answer answer, Actor actor) {
        boolean win = answer == Answer.WIN;
        books.people().see(actor.person());
        books.hunches().answer(hunch.id(), answer);
        books.outbox()
                .show(
                        Slot.hunch(hunch.id()),
                        Conversation.in(ChannelRef.direct(hunch.asked())),
                        new Outgoing.HunchAnswer(hunch.id(), win, actor.person().language()));
        return new Resolution.Heeded(hunch.id(), win);
    }
}
