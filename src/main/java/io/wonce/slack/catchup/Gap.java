package io.wonce.slack.catchup;

import io.wonce.app.port.Workspace;
import io.wonce.domain.chat.ChannelRef;
import java.time.Instant;

/**
 * A channel of which something may have been missed.
 *
 * @param heardUntil all that was posted until then was heard
 */
record Gap(Workspace workspace, ChannelRef channel, Instant heardUntil) {}
