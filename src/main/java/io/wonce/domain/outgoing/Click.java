package io.wonce.domain.outgoing;

import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.deal.ChangeId;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.Milestone;
import java.util.Optional;

/** What a person can do with a button under something that Wonce said. */
public sealed interface Click {
    /** The announcement belongs to this deal. */
    record Link(AnnouncementId announcement, DealId deal) implements Click {}

    /** The announcement is of a new order. */
    record Open(AnnouncementId announcement) implements Click {}

    /** The announcement announces nothing. */
    record Dismiss(AnnouncementId announcement) implements Click {}

    /** The announcement tells of this milestone. */
    record Name(AnnouncementId announcement, Milestone milestone) implements Click {}

    /** Ask again where the announcement belongs. */
    record Reconsider(AnnouncementId announcement) implements Click {}

    /** Take the change back. */
    record Undo(ChangeId change) implements Click {}

    /** The deal stands though its announcement is gone. */
    record Keep(DealId deal) implements Click {}

    /** The deal does not go on: cancelled when it was won, else lost. */
    record End(DealId deal) implements Click {}

    /** The form that travels in a button: {@code link:17:142}; at most 60 characters. */
    default String encode() {
        return ClickCode.encode(this);
    }

    /** Reads {@link #encode()}; empty for anything else. */
    static Optional<Click> decode(String code) {
        return ClickCode.decode(code);
    }
}
