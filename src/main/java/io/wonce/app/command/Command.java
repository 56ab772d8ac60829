package io.wonce.app.command;

import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Verb;

/** One thing that can be asked with {@code /deal}. */
interface Command {
    /** By what it is called. */
    Verb verb();

    /** Understands the arguments, calls one use case, and answers. */
    Answer answer(Asked asked);
}
