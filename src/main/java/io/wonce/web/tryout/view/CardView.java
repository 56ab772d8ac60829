package io.wonce.web.tryout.view;

import io.wonce.domain.outgoing.Outgoing;
import io.wonce.words.Card;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A card that Wonce says.
 *
 * @param id of its element; another one when the card says something else, so that no click meets another button
 * @param card the words and controls
 * @param icon an emoji: the one that the headline begins with, else one for its mood
 * @param title the headline without that emoji
 * @param party what is celebrated, the same for all sights of one celebration; empty where there is no party
 * @param track how far the deal has come; empty where no deal was reached
 */
public record CardView(String id, Card card, String icon, String title, Optional<String> party, List<Step> track) {
    private static final Pattern SIGN = Pattern.compile("([^\\p{L}\\p{N}\\p{P}\\p{Z}]+)\\p{Z}+(?=\\S)");

    /** The card of {@code content}, worded as {@code card}, in the message {@code messageId}. */
    public static CardView of(String messageId, Outgoing content, Card card) {
        String id = "card-" + messageId + "-"
                + Integer.toHexString(content.toString().hashCode());
        return of(id, card, party(content), Step.track(content));
    }

    /** A card that answers one person; nothing of it is kept. */
    public static CardView answer(String id, Card card) {
        return of(id, card, Optional.empty(), List.of());
    }

    /** What it says below the headline. */
    public List<CardLine> lines() {
        return card.lines().stream().map(CardLine::of).toList();
    }

    /** The card's mood as the style sheet names it. */
    public String mood() {
        return card.mood().name().toLowerCase(Locale.ROOT);
    }

    private static CardView of(String id, Card card, Optional<String> party, List<Step> track) {
        Matcher sign = SIGN.matcher(card.headline());
        return sign.lookingAt()
                ? new CardView(id, card, sign.group(1), card.headline().substring(sign.end()), party, track)
                : new CardView(id, card, icon(card.mood()), card.headline(), party, track);
    }

    private static Optional<String> party(Outgoing content) {
        return content instanceof Outgoing.Celebration party
                ? Optional.of(party.deal().deal().id() + "-" + party.milestone())
                : Optional.empty();
    }

    private static String icon(Card.Mood mood) {
        return switch (mood) {
            case QUESTION -> "🤔";
            case CELEBRATION -> "🎉";
            case CALM -> "✓";
            case REPORT -> "📊";
            case MISTAKE -> "✋";
        };
    }
}
