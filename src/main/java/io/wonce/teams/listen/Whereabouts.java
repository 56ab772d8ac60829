package io.wonce.teams.listen;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.bot.schema.Activity;
import java.net.URLDecoder;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where something happened, as Teams tells: what an app says of where a message stands is held against it. */
final class Whereabouts {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern LINK =
            Pattern.compile("https://[^/?#]+/l/message/(?<place>[^/?#]+)/(?<id>[^/?#]+)[^#]*");
    private static final Pattern TENANT = Pattern.compile("[?&]tenantId=(?<tenant>[^&#]*)");
    /** A personal chat has another id for the bot than for people. */
    private static final String SHARED_ID = "19:";

    private final Activity activity;
    private final Said said;

    Whereabouts(Activity activity) {
        this.activity = activity;
        this.said = new Said(activity);
    }

    /** Whether {@code payload} contradicts nothing; most of what it may say, it may leave out. */
    boolean fit(JsonNode payload) {
        String id = payload.path("id").asText("");
        return isAround(payload.at("/from/conversation"))
                && all(payload.path("linkToMessage"), link -> leadsHere(link, id))
                && isInThread(id, payload.path("replyToId").asText(""));
    }

    private static boolean all(JsonNode told, Predicate<String> check) {
        return Optional.of(told.asText("")).filter(text -> !text.isBlank()).stream()
                .allMatch(check);
    }

    /** A team has an id in Teams, and another one in the directory. */
    private boolean isAround(JsonNode conversation) {
        boolean isTeam =
                "team".equals(conversation.path("conversationIdentityType").asText(""));
        return all(conversation.path("id"), id -> isHere(id) || (isTeam && id.equalsIgnoreCase(team("aadGroupId"))));
    }

    private boolean isHere(String conversation) {
        String here = said.channel().channelId();
        return !here.startsWith(SHARED_ID) || conversation.equals(here) || conversation.equals(team("id"));
    }

    private String team(String field) {
        return Optional.ofNullable(activity.getChannelData())
                .<JsonNode>map(JSON::valueToTree)
                .map(data -> data.path("team").path(field).asText(""))
                .orElse("");
    }

    private boolean leadsHere(String link, String id) {
        Matcher parts = LINK.matcher(link);
        return !parts.matches()
                || (isHere(decoded(parts.group("place"))) && parts.group("id").equals(id) && isOurTenant(link));
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part, UTF_8);
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }

    private boolean isOurTenant(String link) {
        Matcher tenant = TENANT.matcher(link);
        return !tenant.find() || tenant.group("tenant").toLowerCase(Locale.ROOT).equals(Tenants.of(activity));
    }

    private boolean isInThread(String id, String root) {
        return said.thread()
                .map(thread -> root.isBlank() || root.equals(thread) || id.equals(thread))
                .orElse(true);
    }
}
