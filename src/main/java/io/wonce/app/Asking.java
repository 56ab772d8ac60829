package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.app.port.Slot;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Conversation;
import io.wonce.domain.chat.Match;
import io.wonce.domain.chat.Match.Verdict;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.deal.ChangeId;
import io.wonce.domain.outgoing.Outgoing;

/** Shows a match to the person who is asked, alone. */
final class Asking {
    private final Books books;

    Asking(Books books) {
        this.books = books;
    }

    /** The question, or the question again. */
    void ask(Match match) {
        show(
                match,
                new Outgoing.SameQuestion(match.id(), name(match), match.other().platform()));
    }

    /** What the question turned into by {@code change}. */
    void tell(Match match, Verdict verdict, ChangeId change) {
        boolean same = verdict == Verdict.SAME;
        show(match, new Outgoing.SameAnswer(name(match), match.other().platform(), same, change));
    }

    private void show(Match match, Outgoing content) {
        books.outbox().show(Slot.match(match.id()), Conversation.in(ChannelRef.direct(match.asked())), content);
    }

    private String name(Match match) {
        PersonRef other = match.other();
        return books.people().find(other).map(Person::name).orElse(other.personId());
    }
}
