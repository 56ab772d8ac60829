package io.wonce.web.tryout.view;

import java.util.List;

/**
 * A thread that is open.
 *
 * @param root the message it hangs on
 * @param replies in order
 */
public record ThreadView(LineView root, List<LineView> replies) {}
