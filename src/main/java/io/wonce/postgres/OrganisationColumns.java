package io.wonce.postgres;

import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.organisation.Organisation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An organisation's conventions as named parameters. */
final class OrganisationColumns {
    private OrganisationColumns() {}

    static Map<String, @Nullable Object> of(Organisation organisation) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("name", organisation.name());
        columns.put("zone", organisation.zone());
        columns.put("weekStart", organisation.weekStart().getValue());
        columns.put("fiscalStart", organisation.fiscalStart().getValue());
        columns.put("currency", organisation.currency());
        columns.put("language", organisation.language());
        List<ChannelRef> channels = organisation.celebrationChannels().all();
        columns.put(
                "celebrationPlatforms",
                channels.stream().map(channel -> channel.platform().name()).toArray(String[]::new));
        columns.put(
                "celebrationChannels",
                channels.stream().map(ChannelRef::channelId).toArray(String[]::new));
        columns.put(
                "robots",
                organisation
                        .robots()
                        .only()
                        .map(names -> names.toArray(String[]::new))
                        .orElse(null));
        columns.put("textsKept", organisation.retention().days().orElse(null));
        NudgeColumns.put(organisation.nudges(), columns);
        CelebrationColumns.put(organisation.celebrations(), columns);
        return columns;
    }
}
