package io.wonce.teams.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;

/** Somebody in a tenant. */
public final class FakeColleague {
    private final FakeTenant tenant;
    private final String name;
    private final String email;
    private final String objectId = UUID.randomUUID().toString();
    private final String accountId = "29:1" + UUID.randomUUID().toString().replace("-", "");

    FakeColleague(FakeTenant tenant, String name, String email) {
        this.tenant = tenant;
        this.name = name;
        this.email = email;
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    /** The same for every bot. */
    public String objectId() {
        return objectId;
    }

    /** This bot's own name for the person. */
    public String accountId() {
        return accountId;
    }

    public FakeTenant tenant() {
        return tenant;
    }

    /** Writes a message: in a channel, the first one of a new thread. */
    public FakePost say(FakeConversation where, String text) {
        return where.take(where.newPost(accountId, "", text(text)), this);
    }

    /** Answers in the thread of {@code post}. */
    public FakePost reply(FakePost post, String text) {
        var where = post.conversation();
        return where.take(where.newPost(accountId, post.root(), text(text)), this);
    }

    boolean is(String id) {
        return id.equals(accountId) || id.equals(objectId);
    }

    /** As activities name the person. */
    ObjectNode from() {
        return Json.object().put("id", accountId).put("name", name).put("aadObjectId", objectId);
    }

    /** As rosters do. */
    ObjectNode member() {
        return from().put("objectId", objectId)
                .put("email", email)
                .put("userPrincipalName", email)
                .put("tenantId", tenant.id())
                .put("userRole", "user");
    }

    private static ObjectNode text(String text) {
        return Json.object().put("type", "message").put("text", text).put("textFormat", "plain");
    }
}
