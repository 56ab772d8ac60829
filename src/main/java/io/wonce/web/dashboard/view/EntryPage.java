package io.wonce.web.dashboard.view;

import java.util.Optional;

/**
 * Before somebody is in.
 *
 * @param shell what stands around it
 * @param door what they find
 * @param ticket what lets them in with one click; blank where there is none
 * @param chat where Wonce is asked for a link in Teams; empty outside Teams
 */
public record EntryPage(Shell shell, Door door, String ticket, Optional<String> chat) {
    /** How far somebody is. */
    public enum Door {
        /** Nobody is signed in. */
        SHUT,
        /** A link that is good, and waits for one click. */
        READY,
        /** A link that was used, ended, or never was. */
        SPENT,
        /** Somebody has just signed out. */
        LEFT,
        /** Another site sent the form, or the page stood open for too long. */
        FOREIGN
    }
}
