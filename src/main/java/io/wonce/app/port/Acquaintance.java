package io.wonce.app.port;

import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.reading.Attention;
import java.util.List;
import java.util.Map;

/** What a reader has to know of an organisation besides its lessons. */
public interface Acquaintance {
    /** Differs from the one before whenever lessons, customers or channels do. */
    String version();

    /** The names of its customers as its deals have them, those last heard of first; at most {@code most}. */
    List<String> customers(int most);

    /** The channels that are not listened to as usual. */
    Map<ChannelRef, Attention> channels();
}
