package io.wonce.teams.picture;

import io.wonce.domain.outgoing.Outgoing;
import io.wonce.domain.outgoing.Picture;
import io.wonce.teams.card.Illustration;
import io.wonce.words.Poster;
import io.wonce.words.Words;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/** The pictures of celebrations. They say nothing that the card does not say, and so a card may go without. */
public final class Illustrations {
    private final Optional<Gallery> gallery;

    /** @param gallery empty: none is drawn, since Teams could not fetch it */
    public Illustrations(Optional<Gallery> gallery) {
        this.gallery = gallery;
    }

    /** What {@code said} shows beside its words. */
    public Optional<Illustration> of(Outgoing said, Words words, Instant now) {
        if (!(said instanceof Outgoing.Celebration party) || party.picture().isEmpty()) {
            return Optional.empty();
        }
        Poster poster = words.poster(party, now);
        return address(party.picture().get(), poster).map(address -> new Illustration(address, poster.plain()));
    }

    private Optional<URI> address(Picture picture, Poster poster) {
        return picture instanceof Picture.Linked linked
                ? Optional.of(URI.create(linked.address().value()))
                : gallery.flatMap(room -> room.address(poster));
    }
}
