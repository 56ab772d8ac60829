package io.wonce.teams.card;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wonce.domain.outgoing.Outgoing;
import io.wonce.words.Card;
import io.wonce.words.Words;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A card as a message in Teams: whatever customers and people are called, it formats nothing and mentions nobody. */
public final class MessageCards {
    private static final int LONGEST_TEXT = 1000;

    /** Bytes of a card as it is sent; a message may take 80 KB in UTF-16. */
    private static final int LARGEST = 28_000;

    private MessageCards() {}

    /** What Wonce says in a conversation, as read at {@code now}. */
    public static TeamsMessage of(Outgoing said, Words words, Instant now) {
        return of(said, Optional.empty(), words, now);
    }

    /** The same with {@code picture}, where it is one for everybody to see: a celebration or a digest. */
    public static TeamsMessage of(Outgoing said, Optional<Illustration> picture, Words words, Instant now) {
        return fitting(words.card(said, now), look(said, picture), FormButton.under(said, words), words);
    }

    /** {@code card} as a message; of one that is too long for Teams the last lines give way to "…". */
    public static TeamsMessage of(Card card, Words words) {
        return fitting(card, MessageCards::said, List.of(), words);
    }

    /** How what is said is shown; the picture stands above what can be clicked. */
    private static Function<Card, List<ObjectNode>> look(Outgoing said, Optional<Illustration> picture) {
        if (said instanceof Outgoing.Celebration party) {
            return new Party(party, picture)::of;
        }
        List<ObjectNode> chart = picture.map(Illustration::shown).stream().toList();
        return said instanceof Outgoing.Digest ? card -> both(said(card), chart) : MessageCards::said;
    }

    private static TeamsMessage fitting(
            Card card, Function<Card, List<ObjectNode>> look, List<ObjectNode> doors, Words words) {
        Card fitting = card;
        ObjectNode content = content(fitting, look, doors, words);
        while (!fits(content)) {
            fitting = fitting.shorter();
            content = content(fitting, look, doors, words);
        }
        return new TeamsMessage(content, Clean.untagged(card.plain(), LONGEST_TEXT));
    }

    private static ObjectNode content(
            Card card, Function<Card, List<ObjectNode>> look, List<ObjectNode> doors, Words words) {
        ObjectNode content = Json.card(words.language())
                .put("speak", Clean.untagged(card.plain(), LONGEST_TEXT))
                .put("fallbackText", Clean.unformatted(card.plain(), LONGEST_TEXT));
        content.set("msteams", Json.object().put("width", "Full"));
        content.set("body", Json.list(body(card, look, doors, words)));
        return content;
    }

    private static List<ObjectNode> body(
            Card card, Function<Card, List<ObjectNode>> look, List<ObjectNode> doors, Words words) {
        List<ObjectNode> body = new ArrayList<>(look.apply(card));
        body.addAll(ControlRows.of(card.controls(), words));
        body.addAll(doors);
        if (!card.isCalm()) {
            body.addAll(Passage.small(List.of(card.footnote())));
        }
        return body;
    }

    private static List<ObjectNode> said(Card card) {
        return switch (card.mood()) {
            case CELEBRATION -> Party.unknown(card);
            case QUESTION -> titled("🤔 " + card.headline(), card.lines());
            case MISTAKE -> titled("✋ " + card.headline(), card.lines());
            case REPORT -> titled(card.headline(), card.lines());
            case CALM -> both(Passage.plain(List.of(card.headline())), Passage.small(card.smallPrint()));
        };
    }

    private static List<ObjectNode> titled(String headline, List<String> lines) {
        return both(List.of(Passage.title(headline)), Passage.plain(lines));
    }

    private static List<ObjectNode> both(List<ObjectNode> first, List<ObjectNode> second) {
        return Stream.of(first, second).flatMap(List::stream).toList();
    }

    private static boolean fits(ObjectNode content) {
        return content.toString().getBytes(StandardCharsets.UTF_8).length <= LARGEST;
    }
}
