package io.wonce.web.tryout.view;

import java.util.List;

/**
 * One emoji under a message.
 *
 * @param emoji which
 * @param names who reacted, in order
 * @param mine whether the visitor did
 */
public record ReactionView(String emoji, List<String> names, boolean mine) {
    /** How many reacted. */
    public int count() {
        return names.size();
    }
}
