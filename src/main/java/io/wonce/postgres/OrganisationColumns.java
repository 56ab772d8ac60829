package io.wonce.postgres;

import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.organisation.Organisation;
import java.util.HashMap;
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
        columns.put("currency", organisation.currency());
        columns.put("language", organisation.language());
        columns.put(
                "celebrationPlatform",
                organisation.celebrationChannel().map(c -> c.platform().name()).orElse(null));
        columns.put(
                "celebrationChannel",
                organisation.celebrationChannel().map(ChannelRef::channelId).orElse(null));
        columns.put(
                "robots",
                organisation
                        .robots()
                        .only()
                        .map(names -> names.toArray(String[]::new))
                        .orElse(null));
        CelebrationColumns.put(organisation.celebrations(), columns);
        return columns;
    }
}
