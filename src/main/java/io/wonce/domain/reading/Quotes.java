package io.wonce.domain.reading;

import java.util.List;

/** Tells whether quoted lines speak for the author, as a forwarded mail does, or only repeat what a colleague said. */
final class Quotes {
    private final Parsed message;
    private final List<Hit> hits;

    Quotes(Parsed message, List<Hit> hits) {
        this.message = message;
        this.hits = hits;
    }

    boolean speakForAuthor() {
        boolean own = false;
        for (Sentence sentence : message.sentences()) {
            if (!sentence.quoted()) {
                own = true;
                boolean asks = sentence.isAsked()
                        || sentence.slice(hits, Hit::from).stream().anyMatch(hit -> hit.is(Sense.QUESTION));
                if (asks) {
                    return false;
                }
            } else if (message.token(sentence.from()).type() == Token.Type.PERSON) {
                return false;
            }
        }
        boolean cheered = hits.stream()
                .anyMatch(hit -> (hit.is(Sense.CHEER) || hit.sense().isClaim()) && !message.isQuoted(hit.from()));
        boolean forwarded = message.hits().stream().anyMatch(hit -> hit.is(Sense.HINT, "forwarded"));
        return own && (cheered || forwarded);
    }
}
