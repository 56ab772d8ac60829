package io.wonce.app.port;

import io.wonce.domain.chat.Match;
import io.wonce.domain.chat.MatchId;
import io.wonce.domain.chat.PersonRef;
import java.util.List;
import java.util.Optional;

/** Which accounts on different platforms are one person. */
public interface Matches {
    /** Keeps the mark of a person's address, in the place of the one before. */
    void mark(PersonRef person, MailMark mark);

    /**
     * Opens a match of {@code person} with each account on another platform that has the same mark; with each but once, whichever
     * of the two comes second.
     */
    List<Match> open(PersonRef person);

    /** Finds it and holds off everybody else who answers it, until the end of the transaction. */
    Optional<Match> lock(MatchId id);

    /** Keeps what was answered. */
    void judge(MatchId id, Match.Verdict verdict);

    /** All accounts of the person who has {@code account}, that one among them, in a lasting order. */
    List<PersonRef> accounts(PersonRef account);

    /** The first account of the person who has {@code account} in which we can write to them; empty where there is none. */
    Optional<PersonRef> reachable(PersonRef account);
}
