package io.wonce.teams.listen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.bot.schema.Activity;
import java.util.Locale;
import java.util.Optional;

/** Which company something happened in: the door lets in nothing that does not tell. */
final class Tenants {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Tenants() {}

    static String of(Activity activity) {
        return Optional.ofNullable(activity.getConversation().getTenantId())
                .filter(id -> !id.isBlank())
                .or(() -> Optional.ofNullable(activity.getChannelData())
                        .<JsonNode>map(JSON::valueToTree)
                        .map(data -> data.at("/tenant/id").asText(""))
                        .filter(id -> !id.isBlank()))
                .orElseThrow(() -> new IllegalArgumentException("an activity of no tenant"))
                .toLowerCase(Locale.ROOT);
    }
}
