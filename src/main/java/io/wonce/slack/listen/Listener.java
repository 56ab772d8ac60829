package io.wonce.slack.listen;

import com.slack.api.bolt.App;

/** Something that happens in Slack, and what is done then. */
interface Listener {
    /** Registers it. */
    void addTo(App app);
}
