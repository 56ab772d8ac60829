package io.wonce.web.tryout.view;

import io.wonce.domain.deal.Milestone;
import io.wonce.domain.outgoing.Outgoing;
import java.util.Arrays;
import java.util.List;

/**
 * One milestone on the way of a deal.
 *
 * @param milestone which
 * @param reached whether the deal has been there
 * @param now whether this is the one being celebrated
 */
public record Step(Milestone milestone, boolean reached, boolean now) {
    /** All steps of the deal that {@code content} celebrates; empty for anything else. */
    public static List<Step> track(Outgoing content) {
        return content instanceof Outgoing.Celebration party
                ? Arrays.stream(Milestone.values()).map(step -> of(step, party)).toList()
                : List.of();
    }

    private static Step of(Milestone step, Outgoing.Celebration party) {
        boolean now = step == party.milestone();
        return new Step(step, now || party.deal().deal().milestones().containsKey(step), now);
    }
}
