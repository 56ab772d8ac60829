package io.wonce.teams.door;

import com.microsoft.bot.schema.Activity;
import io.wonce.config.TeamsSettings;
import io.wonce.config.TeamsSettings.Door;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Which activities are served of those that somebody may bring: of Teams, of one tenant, with an address to answer to. */
final class Admission {
    private static final String TEAMS = "msteams";

    private final ServiceUrls serviceUrls;
    private final Optional<String> tenantId;

    /** @param tenantId the only one that is served; empty: any, but there must be one */
    private Admission(ServiceUrls serviceUrls, Optional<String> tenantId) {
        this.serviceUrls = serviceUrls;
        this.tenantId = tenantId;
    }

    static Admission of(TeamsSettings settings) {
        ServiceUrls serviceUrls = ServiceUrls.of(settings);
        return settings.door() instanceof Door.Registered registered
                ? new Admission(serviceUrls, Optional.of(registered.tenantId()))
                : new Admission(serviceUrls, Optional.empty());
    }

    /** Empty: it is served. */
    Optional<Refusal> objection(Received received) {
        Activity activity = received.activity();
        if (!TEAMS.equals(activity.getChannelId())) {
            return Optional.of(Refusal.FOREIGN_CHANNEL);
        }
        if (!Optional.ofNullable(activity.getServiceUrl())
                .map(serviceUrls::trust)
                .orElse(false)) {
            return Optional.of(Refusal.FOREIGN_ADDRESS);
        }
        return tenant(received).filter(this::isServed).isPresent()
                ? Optional.empty()
                : Optional.of(Refusal.FOREIGN_TENANT);
    }

    /** That of the conversation: who speaks in a shared channel may be of another. */
    private static Optional<String> tenant(Received received) {
        return Stream.of("/conversation/tenantId", "/channelData/tenant/id")
                .map(place -> received.raw().at(place).asText("").toLowerCase(Locale.ROOT))
                .filter(id -> !id.isBlank())
                .findFirst();
    }

    private boolean isServed(String tenant) {
        return tenantId.map(tenant::equals).orElse(true);
    }
}
