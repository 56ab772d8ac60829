package io.wonce.teams.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.UUID;

/** Somebody in a tenant. */
public final class FakeColleague {
    /** Accounts of people have ids of some ninety letters. */
    private static final String LONG = "bSnHZ7Js2STWrgk6ScEErLk1Lp2zQuD5H2qQ960rtvstKp8tKLl_3r8-";

    private final FakeTenant tenant;
    private final String name;
    private final String email;
    private final String objectId;
    private final String accountId;
    private volatile String language = "en-GB";
    private volatile String home;
    private volatile String role = "user";

    FakeColleague(FakeTenant tenant, String name, String email) {
        this(tenant, name, email, UUID.randomUUID().toString(), "29:1" + LONG + UUID.randomUUID());
    }

    private FakeColleague(FakeTenant tenant, String name, String email, String objectId, String accountId) {
        this.tenant = tenant;
        this.home = tenant.id();
        this.name = name;
        this.email = email;
        this.objectId = objectId;
        this.accountId = accountId;
    }

    /** Another bot, named by its app: the directory knows none of them. */
    static FakeColleague robot(FakeTenant tenant, String name) {
        return new FakeColleague(tenant, name, "", "", "28:" + UUID.randomUUID());
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

    /** Posts a card without any text, as robots do. */
    public FakePost show(FakeConversation where, ObjectNode card) {
        var activity = Json.object().put("type", "message");
        activity.putArray("attachments")
                .addObject()
                .put("contentType", "application/vnd.microsoft.card.adaptive")
                .set("content", card);
        return where.take(where.newPost(accountId, "", activity), this);
    }

    /** Changes the words of an own message. */
    public FakeDelivery edit(FakePost post, String text) {
        own(post).change(text(text));
        return bring(post, in(post).changed(post, "messageUpdate", "editMessage"));
    }

    public FakeDelivery delete(FakePost post) {
        own(post).conversation().delete(post);
        return bring(post, in(post).changed(post, "messageDelete", "softDeleteMessage"));
    }

    /** Takes the deletion back. */
    public FakeDelivery undelete(FakePost post) {
        own(post).conversation().restore(post);
        return bring(post, in(post).changed(post, "messageUpdate", "undeleteMessage"));
    }

    /** Clicks on the button with that title of a card of the bot, as the card is now. */
    public FakeDelivery click(FakePost post, String title) {
        return invoke(post, "adaptiveCard/action", new FakeCard(post).click(title, Map.of()));
    }

    /** Looks a deal up on a card, as somebody does who types. */
    public FakeDelivery search(FakePost post, String typed) {
        return invoke(post, "application/search", new FakeCard(post).query(typed));
    }

    /** Chooses what was found; blank: clicks without having chosen anything. */
    public FakeDelivery choose(FakePost post, String value) {
        return invoke(post, "adaptiveCard/action", new FakeCard(post).choose(value));
    }

    /** Opens the dialog behind the button with that title of a card of the bot. */
    public FakeDialog open(FakePost post, String title) {
        var asked = Json.object().<ObjectNode>set("data", new FakeCard(post).opening(title));
        return new FakeDialog(
                invoke(post, "task/fetch", asked),
                data -> invoke(post, "task/submit", Json.object().<ObjectNode>set("data", data)));
    }

    /** Chooses a command of the bot in the menu of a message. */
    public FakeDialog menu(FakePost post, String command) {
        var asked = Json.object().put("commandId", command).put("commandContext", "message");
        asked.set("messagePayload", in(post).payload(post));
        return new FakeDialog(
                tenant.bring(in(post).invoke(post, "composeExtension/fetchTask", asked)),
                data -> tenant.bring(in(post).invoke(
                                post,
                                "composeExtension/submitAction",
                                asked.deepCopy().<ObjectNode>set("data", data))));
    }

    /** Adds the app to a conversation, of which Teams tells twice. */
    public void install(FakeConversation where) {
        where.addBot();
        tenant.bring(new Incoming(where, this).installation("add"));
        tenant.bring(new Incoming(where, this).membership("membersAdded"));
    }

    /** The same, told in the opposite order. */
    public void installBackwards(FakeConversation where) {
        where.addBot();
        tenant.bring(new Incoming(where, this).membership("membersAdded"));
        tenant.bring(new Incoming(where, this).installation("add"));
    }

    /** Throws the app out. */
    public void uninstall(FakeConversation where) {
        where.removeBot();
        tenant.bring(new Incoming(where, this).membership("membersRemoved"));
        tenant.bring(new Incoming(where, this).installation("remove"));
    }

    /** Reads Teams in this language from now on. */
    public void speaks(String tag) {
        language = tag;
    }

    /** Is of another company, and here in a shared channel. */
    public void comesFrom(String otherTenant) {
        home = otherTenant;
    }

    /** Is a guest of the tenant from now on. */
    public void becomesGuest() {
        role = "guest";
    }

    String language() {
        return language;
    }

    private FakeDelivery invoke(FakePost post, String name, ObjectNode value) {
        return bring(post, in(post).invoke(post, name, value));
    }

    private FakeDelivery bring(FakePost post, ObjectNode activity) {
        if (!post.conversation().hasBot()) {
            throw new IllegalStateException("the bot is not there");
        }
        return tenant.bring(activity);
    }

    private Incoming in(FakePost post) {
        return new Incoming(post.conversation(), this);
    }

    private FakePost own(FakePost post) {
        if (!post.author().equals(accountId)) {
            throw new IllegalStateException("somebody else wrote that");
        }
        return post;
    }

    boolean is(String id) {
        return id.equals(accountId) || id.equals(objectId);
    }

    /** As activities name the person. */
    ObjectNode from() {
        var from = Json.object().put("id", accountId).put("name", name);
        return objectId.isEmpty() ? from : from.put("aadObjectId", objectId);
    }

    /** As rosters do. */
    ObjectNode member() {
        return from().put("objectId", objectId)
                .put("email", email)
                .put("userPrincipalName", email)
                .put("tenantId", home)
                .put("userRole", role);
    }

    private static ObjectNode text(String text) {
        return Json.object().put("type", "message").put("text", text).put("textFormat", "plain");
    }
}
