package io.wonce.domain.chat;

/**
 * Two accounts on different platforms that may be one person: only that person knows.
 *
 * @param id its key
 * @param asked the account that is asked
 * @param other the account that it is asked about
 * @param verdict what was answered
 */
public record Match(MatchId id, PersonRef asked, PersonRef other, Verdict verdict) {
    /** Whether two accounts are one person. */
    public enum Verdict {
        /** Nobody has said so yet. */
        OPEN,
        SAME,
        DIFFERENT
    }
}
