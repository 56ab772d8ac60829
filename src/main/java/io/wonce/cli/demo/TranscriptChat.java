package io.wonce.cli.demo;

import io.wonce.app.port.Chat;
import io.wonce.app.port.Delivery;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.outgoing.Outgoing;
import io.wonce.words.Words;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** A chat on paper: what Wonce sends is printed. */
final class TranscriptChat implements Chat {
    private final Transcript transcript;
    private final Words words;
    private final InstantSource clock;
    private final List<Outgoing> sent = new ArrayList<>();

    TranscriptChat(Transcript transcript, Words words, InstantSource clock) {
        this.transcript = transcript;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public Platform platform() {
        return Platform.BROWSER;
    }

    @Override
    public Sending send(Delivery delivery) {
        if (!(delivery.content() instanceof Outgoing.Sign)) {
            transcript.answered(words.card(delivery.content(), clock.instant()));
        }
        sent.add(delivery.content());
        return new Sending.Arrived(
                delivery.edits().orElseGet(() -> new MessageRef(delivery.to().channel(), "wonce-" + sent.size())));
    }

    @Override
    public Search find(Delivery delivery) {
        return new Search.Missing();
    }

    long celebrations() {
        return sent.stream().filter(Outgoing.Celebration.class::isInstance).count();
    }
}
