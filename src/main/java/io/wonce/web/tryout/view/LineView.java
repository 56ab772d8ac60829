package io.wonce.web.tryout.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One message as the visitor sees it.
 *
 * @param id the platform's message id
 * @param author who typed it; empty: Wonce
 * @param at when
 * @param time the same for people: {@code 14:05}
 * @param day a heading where a new day begins
 * @param joined whether it goes on where the same author was just before
 * @param segments what was typed
 * @param edited whether its author changed it
 * @param mine whether the visitor typed it
 * @param card what Wonce says
 * @param asides what Wonce says in the thread below, shown with the message as well
 * @param reactions by emoji
 * @param replies how many people answered in the thread below
 */
public record LineView(
        String id,
        Optional<Member> author,
        Instant at,
        String time,
        Optional<String> day,
        boolean joined,
        List<Segment> segments,
        boolean edited,
        boolean mine,
        Optional<CardView> card,
        List<LineView> asides,
        List<ReactionView> reactions,
        int replies) {
    /** Whether its author took it away, and only the thread below is left. */
    public boolean gone() {
        return author.isEmpty() && card.isEmpty();
    }
}
