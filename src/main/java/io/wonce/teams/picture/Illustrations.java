package io.wonce.teams.picture;

import io.wonce.domain.outgoing.Outgoing;
import io.wonce.domain.outgoing.Picture;
import io.wonce.teams.card.Illustration;
import io.wonce.words.Drawing;
import io.wonce.words.Words;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/** The pictures of celebrations and digests. They say nothing that the card does not say, and so a card may go without. */
public final class Illustrations {
    private final Optional<Gallery> gallery;

    /** @param gallery empty: none is drawn, since Teams could not fetch it */
    public Illustrations(Optional<Gallery> gallery) {
        this.gallery = gallery;
    }

    /** What {@code said} shows beside its words. */
    public Optional<Illustration> of(Outgoing said, Words words, Instant now) {
        return said.picture()
                .flatMap(picture -> words.drawing(said, now)
                        .flatMap(drawing ->
                                address(picture, drawing).map(address -> new Illustration(address, drawing.plain()))));
    }

    private Optional<URI> address(Picture picture, Drawing drawing) {
        return picture instanceof Picture.Linked linked
                ? Optional.of(URI.create(linked.address().value()))
                : gallery.flatMap(room -> room.address(drawing));
    }
}
