package io.wonce.slack.client;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.slack.api.methods.MethodsClient;
import com.slack.api.model.block.ImageBlock;
import io.wonce.app.port.Chat.Sending;
import io.wonce.app.port.Delivery;
import io.wonce.app.port.OutboxId;
import io.wonce.domain.outgoing.Picture;
import io.wonce.picture.Painter;
import io.wonce.slack.block.PictureBlock;
import io.wonce.words.Drawing;
import io.wonce.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The pictures of celebrations and digests. Slack takes a moment to look at a file that was uploaded, and refuses messages that show it until
 * then; it fetches a linked one at once, and refuses the message where it cannot. Nothing was posted then, so that the message is
 * tried again: a few times with its picture, and then without.
 *
 * @see <a href="https://docs.slack.dev/reference/block-kit/composition-objects/slack-file-object">Slack file object</a>
 */
final class Illustrations {
    private static final int MOST_REFUSALS = 4;
    private static final int MOST_FETCHES = 2;
    private static final int MOST_UNDER_WAY = 10_000;
    private static final Duration BREATH = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAY = Duration.ofMinutes(10);
    private static final Logger LOG = LoggerFactory.getLogger(Illustrations.class);

    private final Painter painter;
    private final Cache<OutboxId, Progress> underWay = Caffeine.newBuilder()
            .expireAfterWrite(LONGEST_WAY)
            .maximumSize(MOST_UNDER_WAY)
            .build();

    Illustrations(Painter painter) {
        this.painter = painter;
    }

    /** What {@code delivery} shows beside its words; a drawn picture is uploaded first. */
    Optional<ImageBlock> of(Delivery delivery, MethodsClient client, Words words, Instant now) {
        return delivery.content()
                .picture()
                .flatMap(picture -> words.drawing(delivery.content(), now)
                        .flatMap(drawing -> block(picture, drawing, delivery, client)));
    }

    private Optional<ImageBlock> block(Picture picture, Drawing drawing, Delivery delivery, MethodsClient client) {
        Progress progress = progress(delivery);
        if (picture instanceof Picture.Linked linked) {
            return Optional.of(PictureBlock.linked(linked.address(), drawing.plain()))
                    .filter(block -> progress.refusals() < MOST_FETCHES);
        }
        return progress.refusals() < MOST_REFUSALS
                ? uploaded(delivery, drawing, client).map(file -> PictureBlock.uploaded(file, drawing.plain()))
                : Optional.empty();
    }

    /** Slack took neither the picture of {@code delivery} nor anything else of it. */
    Sending refused(Delivery delivery) {
        Progress progress = progress(delivery);
        underWay.put(delivery.id(), new Progress(progress.file(), progress.refusals() + 1));
        LOG.info(
                "delivery {} is tried again: Slack did not take its picture",
                delivery.id().value());
        return new Sending.Later(BREATH, "the picture was not taken");
    }

    private Optional<String> uploaded(Delivery delivery, Drawing drawing, MethodsClient client) {
        Progress progress = progress(delivery);
        if (progress.file().isPresent()) {
            return progress.file();
        }
        Optional<String> file = painter.paint(drawing).flatMap(png -> new Upload(client).of(png, drawing, delivery));
        underWay.put(delivery.id(), new Progress(file, progress.refusals()));
        return file;
    }

    private Progress progress(Delivery delivery) {
        return Optional.ofNullable(underWay.getIfPresent(delivery.id())).orElse(Progress.NONE);
    }

    /** How far a picture is: Slack's id of it, and how often Slack did not take it. */
    private record Progress(Optional<String> file, int refusals) {
        private static final Progress NONE = new Progress(Optional.empty(), 0);
    }
}
