package io.wonce.app.port;

import io.wonce.domain.counting.Period;
import java.util.List;

/** The channels of the organisation. */
public interface Channels {
    /**
     * Those that Wonce is in, those for which something is arranged, and those in which something was announced in {@code period};
     * the most announcements first.
     */
    List<ChannelUse> used(Period period, int most);
}
