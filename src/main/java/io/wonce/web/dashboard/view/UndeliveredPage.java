package io.wonce.web.dashboard.view;

import io.wonce.app.port.DeadLetter;
import io.wonce.domain.outgoing.Outgoing;
import io.wonce.words.Phrases;
import io.wonce.words.Words;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What never left, and was given up.
 *
 * @param shell what stands around it
 * @param letters the newest first; empty: who looks is no manager
 * @param words the voice in which their first lines are told
 * @param now when somebody looks
 * @param notice what became of what somebody did
 */
public record UndeliveredPage(
        Shell shell, Optional<List<DeadLetter>> letters, Words words, Instant now, Optional<Notice> notice) {
    public UndeliveredPage {
        letters = letters.map(List::copyOf);
    }

    /** How times are written. */
    public Phrases say() {
        return words.phrases(now);
    }

    /** What it says, in one line; what is between Wonce and one person stays there. */
    public String line(DeadLetter letter) {
        if (letter.to().channel().directTo().isPresent()) {
            return shell.text().get("board.undelivered.private");
        }
        return letter.content() instanceof Outgoing.Sign
                ? shell.text().get("board.undelivered.sign")
                : words.card(letter.content(), now).headline();
    }

    /** Where it was to go: the platform, and its own name for the place. */
    public String place(DeadLetter letter) {
        String name = letter.to().channel().platform().name();
        String platform = name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
        return letter.to().channel().directTo().isPresent()
                ? platform
                : platform + " · " + letter.to().channel().channelId();
    }
}
