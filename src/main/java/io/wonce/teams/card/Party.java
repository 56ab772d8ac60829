package io.wonce.teams.card;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.outgoing.Outgoing;
import io.wonce.words.Card;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A celebration: a band in the colour of the milestone, with a large sign and headline, the picture, and how far the week is.
 *
 * @param picture empty: it has none
 */
record Party(Outgoing.Celebration celebration, Optional<Illustration> picture) {
    private static final int HEADLINE = 150;

    /** Of the bar, at most. */
    private static final int STEPS = 10;

    /** {@code card}, which says the same. */
    List<ObjectNode> of(Card card) {
        List<ObjectNode> body = said(card, style(celebration.milestone()));
        picture.map(Illustration::shown).ifPresent(body::add);
        bar(celebration).ifPresent(body::add);
        return body;
    }

    /** One of which there is no more to know than the words. */
    static List<ObjectNode> unknown(Card card) {
        return said(card, "good");
    }

    private static List<ObjectNode> said(Card card, String style) {
        List<ObjectNode> body = new ArrayList<>();
        body.add(Json.container(style, List.of(headline(card.headline()))).put("bleed", true));
        card.lines().stream().limit(1).map(Passage::bold).forEach(body::add);
        body.addAll(Passage.plain(card.lines().stream().skip(1).toList()));
        return body;
    }

    private static String style(Milestone milestone) {
        return switch (milestone) {
            case VERBAL, INVOICED -> "accent";
            case SIGNED, ORDERED -> "good";
            case PAID -> "warning";
        };
    }

    private static ObjectNode headline(String headline) {
        int end = headline.indexOf(' ');
        boolean hasSign = end > 0 && headline.substring(0, end).codePoints().noneMatch(Character::isLetterOrDigit);
        if (!hasSign) {
            return Passage.cheer(Clean.text(headline, HEADLINE));
        }
        String said = Clean.text(headline.substring(end + 1), HEADLINE);
        return Json.columns(
                Json.column("auto", "Center", List.of(Passage.sign(headline.substring(0, end)))),
                Json.column("stretch", "Center", List.of(Passage.cheer(said))));
    }

    /** How many of the orders that the week is to have are there; none without a target. */
    private static Optional<ObjectNode> bar(Outgoing.Celebration party) {
        return party.target().filter(target -> target > 0).map(target -> {
            int steps = Math.min(STEPS, target);
            int done = (int) Math.min(steps, (long) party.week().orders() * steps / target);
            ObjectNode full = Passage.run("▰".repeat(done)).put("size", "Large").put("color", "Good");
            ObjectNode open =
                    Passage.run("▱".repeat(steps - done)).put("size", "Large").put("isSubtle", true);
            if (done == steps) {
                return Passage.block(full);
            }
            return done == 0 ? Passage.block(open) : Passage.block(full, open);
        });
    }
}
