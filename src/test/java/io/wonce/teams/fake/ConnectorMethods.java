package io.wonce.teams.fake;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wonce.teams.fake.FakeConversation.Kind;
import java.util.regex.Pattern;

/** What the connector can do below {@code v3/conversations}. */
final class ConnectorMethods {
    private static final Pattern ROOT = Pattern.compile(";messageid=.*");
    private static final int MOST_BYTES = 80 * 1024;

    private final String bot;
    private final Rates rates;
    private final CardRules cards = new CardRules();

    ConnectorMethods(String bot, Rates rates) {
        this.bot = bot;
        this.rates = rates;
    }

    JsonNode answer(FakeTenant tenant, FakeRequest request) {
        if (request.body().getBytes(UTF_8).length > MOST_BYTES) {
            throw Refusal.of(413, "MessageSizeTooBig", "Message size too large.");
        }
        if (!request.part(0).equals("v3") || !request.part(1).equals("conversations")) {
            throw Refusal.of(404, "NotFound", "No such resource");
        }
        if (request.path().size() == 2) {
            return create(tenant, Json.read(request.body()));
        }
        return request.part(3).equals("activities")
                ? activities(tenant, request)
                : members(place(tenant, request.part(2)), request);
    }

    private ObjectNode create(FakeTenant tenant, ObjectNode question) {
        if (!question.path("bot").path("id").asText().equals(bot)) {
            throw Refusal.badRequest("BadArgument", "Unknown bot");
        }
        var channel = question.path("channelData").path("channel").path("id").asText();
        return channel.isEmpty() ? personal(tenant, question) : newThread(place(tenant, channel), question);
    }

    private static ObjectNode personal(FakeTenant tenant, ObjectNode question) {
        var told = question.path("tenantId")
                .asText(question.path("channelData").path("tenant").path("id").asText());
        if (!told.equals(tenant.id()) || question.path("members").size() != 1) {
            throw Refusal.badRequest("BadArgument", "One member of this tenant is wanted");
        }
        var person = tenant.colleague(
                        question.path("members").path(0).path("id").asText())
                .orElseThrow(Refusal::notInRoster);
        return Json.object().put("id", tenant.personalChat(person).id());
    }

    private ObjectNode newThread(FakeConversation place, ObjectNode question) {
        if (!(question.get("activity") instanceof ObjectNode activity)) {
            throw Refusal.badRequest("BadArgument", "Activity is missing");
        }
        var post = post(place, "", activity);
        return Json.object().put("id", place.id() + ";messageid=" + post.id()).put("activityId", post.id());
    }

    private JsonNode activities(FakeTenant tenant, FakeRequest request) {
        var place = place(tenant, request.part(2));
        if (request.part(5).equals("reactions")) {
            return react(place, request);
        }
        return switch (request.method()) {
            case "POST" ->
                Json.object()
                        .put(
                                "id",
                                post(place, root(request.part(2)), Json.read(request.body()))
                                        .id());
            case "PUT" -> edit(place, request);
            case "DELETE" -> delete(place, request);
            default -> throw Refusal.of(405, "MethodNotAllowed", request.method());
        };
    }

    private FakePost post(FakeConversation place, String root, ObjectNode activity) {
        if (!root.isEmpty() && (place.kind() != Kind.CHANNEL || place.find(root).isEmpty())) {
            throw Refusal.noConversation();
        }
        check(place, root, activity);
        return place.newPost(bot, root, activity);
    }

    private ObjectNode edit(FakeConversation place, FakeRequest request) {
        var activity = Json.read(request.body());
        var post = own(place, request);
        check(place, post.root(), activity);
        post.change(activity);
        return Json.object().put("id", post.id());
    }

    private ObjectNode delete(FakeConversation place, FakeRequest request) {
        place.delete(own(place, request));
        return Json.object();
    }

    private static ObjectNode react(FakeConversation place, FakeRequest request) {
        var post = place.find(request.part(4)).orElseThrow(Refusal::noActivity);
        if (request.method().equals("PUT")) {
            post.react(request.part(6));
        } else {
            post.unreact(request.part(6));
        }
        return Json.object();
    }

    private void check(FakeConversation place, String root, ObjectNode activity) {
        rates.check(place.id() + " " + root);
        if (!activity.path("type").asText().equals("message")) {
            throw Refusal.badRequest("BadArgument", "Unknown activity type");
        }
        if (activity.path("text").asText().isBlank()
                && activity.path("attachments").isEmpty()) {
            throw Refusal.badRequest("BadSyntax", "Activity has no content");
        }
        Json.children(activity.path("attachments")).forEach(cards::check);
    }

    private static JsonNode members(FakeConversation place, FakeRequest request) {
        var all = JsonNodeFactory.instance.arrayNode();
        place.members().forEach(member -> all.add(member.member()));
        if (request.part(3).equals("pagedmembers")) {
            return Json.object().set("members", all);
        }
        if (!request.part(3).equals("members")) {
            throw Refusal.of(404, "NotFound", "No such resource");
        }
        return request.path().size() == 4
                ? all
                : place.members().stream()
                        .filter(member -> member.is(request.part(4)))
                        .findFirst()
                        .orElseThrow(() -> Refusal.of(404, "MemberNotFoundInConversation", "Member not found."))
                        .member();
    }

    private FakePost own(FakeConversation place, FakeRequest request) {
        var post = place.find(request.part(4)).orElseThrow(Refusal::noActivity);
        if (!post.author().equals(bot)) {
            throw Refusal.of(403, "NotEnoughPermissions", "Not a message of this bot");
        }
        return post;
    }

    private static FakeConversation place(FakeTenant tenant, String conversation) {
        var place =
                tenant.conversation(ROOT.matcher(conversation).replaceFirst("")).orElseThrow(Refusal::noConversation);
        if (!place.hasBot()) {
            throw Refusal.notInRoster();
        }
        return place;
    }

    private static String root(String conversation) {
        int at = conversation.indexOf(";messageid=");
        return at < 0 ? "" : conversation.substring(at + ";messageid=".length());
    }
}
