package io.wonce.domain.outgoing;

import io.wonce.domain.chat.PictureAddress;

/** A picture that goes with a message; what it says stands in the message as well, so that it may be left out. */
public sealed interface Picture {
    /** Drawn from what the message says. */
    record Drawn() implements Picture {}

    /** One of the organisation's own. */
    record Linked(PictureAddress address) implements Picture {}
}
