package io.wonce.postgres;

import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.organisation.OrganisationId;
import java.time.Instant;

/** The version before V58, which knows of one rhythm for each channel. */
final class OldDigests {
    private OldDigests() {}

    /** As it does that, word for word. */
    static void schedule(OrganisationId organisation, ChannelRef channel, String rhythm, String time, Instant since) {
        TestDatabase.asOwner(handle -> handle.createUpdate("""
                        insert into digest_schedule (organisation_id, platform, channel_id, rhythm, day, time, since)
                        values (:organisation, :platform, :channel, :rhythm, :day, cast(:time as time), :since)
                        on conflict (organisation_id, platform, channel_id)
                            do update set rhythm = excluded.rhythm, day = excluded.day, time = excluded.time, since = excluded.since
                        """)
                .bind("organisation", organisation.value())
                .bind("platform", channel.platform())
                .bind("channel", channel.channelId())
                .bind("rhythm", rhythm)
                .bind("day", 1)
                .bind("time", time)
                .bind("since", since)
                .execute());
    }
}
