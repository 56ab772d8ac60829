package io.wonce.app;

import io.wonce.app.port.Endpoint;
import io.wonce.app.port.SecondOpinion;
import io.wonce.app.port.SecondReader;
import io.wonce.domain.organisation.Setback;
import io.wonce.domain.reading.Kind;
import io.wonce.domain.reading.PlainText;
import io.wonce.domain.reading.Reader;

/** Asks a second reader, and believes only what the message bears out: it may be wrong, or have been talked into something. */
public final class SecondVoice {
    private final SecondReader other;
    private final BorneOut borneOut;

    /** Compares what {@code other} says with what {@code own} finds in the message. */
    public SecondVoice(SecondReader other, Reader own) {
        this.other = other;
        this.borneOut = new BorneOut(own);
    }

    /** Nothing but {@code text} is sent, without mark-up. */
    Verdict on(Endpoint endpoint, PlainText text) {
        SecondOpinion opinion = other.read(endpoint, text.value());
        if (opinion instanceof SecondOpinion.NoAnswer none) {
            return new Verdict.Unknown(none.why());
        }
        SecondOpinion.Stated stated = (SecondOpinion.Stated) opinion;
        return stated.kind() == Kind.NONE
                ? new Verdict.Silent()
                : borneOut.statement(stated, text)
                        .<Verdict>map(Verdict.Announces::new)
                        .orElseGet(() -> new Verdict.Unknown(Setback.UNBELIEVABLE));
    }
}
