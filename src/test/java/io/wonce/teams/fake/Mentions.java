package io.wonce.teams.fake;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** Turns {@code @Name} of the bot and of members of the conversation into mentions, as Teams does while people type. */
final class Mentions {
    private final Map<String, ObjectNode> accounts = new LinkedHashMap<>();

    Mentions(FakeConversation place) {
        accounts.put(place.tenant().botName(), place.tenant().botAccount());
        place.members().forEach(member -> accounts.put(member.name(), member.from()));
    }

    /** Whether {@code text} names the bot. */
    static boolean nameBot(FakeConversation place, String text) {
        return text.contains("@" + place.tenant().botName());
    }

    /** The text as the bot gets it; whoever is mentioned is added to {@code entities}. */
    String tell(String text, ArrayNode entities) {
        var told = text;
        for (var account : accounts.entrySet()) {
            var written = "<at>" + account.getKey() + "</at>";
            if (told.contains("@" + account.getKey())) {
                told = told.replace("@" + account.getKey(), written);
                entities.addObject()
                        .put("type", "mention")
                        .put("text", written)
                        .set("mentioned", account.getValue().without("aadObjectId"));
            }
        }
        return told;
    }
}
