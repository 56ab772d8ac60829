package io.wonce.teams.client;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.wonce.app.port.Addresses.Address;
import io.wonce.app.port.Workspace;
import io.wonce.domain.chat.PersonRef;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** Personal chats with Wonce. Opening one that is open gives its id, so that it may be asked for again. */
final class Directs {
    private static final Duration FRESH = Duration.ofDays(1);
    private static final int MOST = 100_000;

    private final Connector connector;
    private final Cache<PersonRef, String> known =
            Caffeine.newBuilder().expireAfterWrite(FRESH).maximumSize(MOST).build();

    Directs(Connector connector) {
        this.connector = connector;
    }

    /** The chat's id, where it was opened before. */
    Optional<String> known(PersonRef person) {
        return Optional.ofNullable(known.getIfPresent(person));
    }

    /** Opens the chat; a good answer holds its {@code id}. */
    Answer open(Address address, PersonRef person) throws IOException {
        Answer answer = connector.post(address.service(), question(address, person), "conversations");
        if (answer.isGood()) {
            answer.text("id").ifPresent(id -> known.put(person, id));
        }
        return answer;
    }

    private static ObjectNode question(Address address, PersonRef person) {
        Workspace workspace = address.workspace();
        ObjectNode question = JsonNodeFactory.instance.objectNode();
        question.put("isGroup", false).put("tenantId", workspace.id());
        question.putObject("bot").put("id", workspace.botId());
        question.putArray("members").addObject().put("id", address.account().orElse(person.personId()));
        question.putObject("channelData").putObject("tenant").put("id", workspace.id());
        return question;
    }
}
