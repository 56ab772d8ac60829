package io.wonce.teams;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wonce.app.Desk;
import io.wonce.app.port.Delivery;
import io.wonce.domain.outgoing.Outgoing;
import io.wonce.teams.card.MessageCards;
import io.wonce.teams.card.TeamsMessage;
import io.wonce.teams.client.TeamsActivity;
import io.wonce.teams.picture.Illustrations;
import io.wonce.words.ChannelWords;
import io.wonce.words.Words;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Function;

/** What is delivered, as a card in the language of where it goes. */
final class Cards implements Function<Delivery, ObjectNode> {
    private final ChannelWords voice;
    private final Illustrations pictures;
    private final InstantSource clock;

    Cards(Desk desk, Illustrations pictures) {
        this.pictures = pictures;
        this.voice = new ChannelWords(desk.ledger());
        this.clock = desk.clock();
    }

    @Override
    public ObjectNode apply(Delivery delivery) {
        Words words = voice.in(delivery.organisation(), delivery.to().channel());
        Outgoing content = delivery.content();
        Instant now = clock.instant();
        TeamsMessage message = MessageCards.of(content, pictures.of(content, words, now), words, now);
        return TeamsActivity.card(message.card(), message.summary());
    }
}
