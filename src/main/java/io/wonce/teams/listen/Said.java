package io.wonce.teams.listen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.Attachment;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.Entity;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Platform;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A message as Teams tells of it. */
final class Said {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String IN_THREAD = ";messageid=";
    private static final Pattern TAG = Pattern.compile("</?at(?:\\s[^<>]*)?>|<br ?/?>");

    private final Activity activity;

    Said(Activity activity) {
        this.activity = activity;
    }

    /** The channel or chat, whichever thread of it was written in. */
    ChannelRef channel() {
        return new ChannelRef(Platform.TEAMS, before(conversation()));
    }

    MessageRef ref() {
        return new MessageRef(channel(), activity.getId());
    }

    /** Empty for the message that starts a thread: Teams names it as its own thread. */
    Optional<MessageRef> threadRoot() {
        return thread().filter(root -> !root.equals(activity.getId())).map(root -> new MessageRef(channel(), root));
    }

    /** The id of the message that starts the thread; empty where Teams names none, as in chats. */
    Optional<String> thread() {
        int cut = conversation().indexOf(IN_THREAD);
        return Optional.of(cut < 0 ? "" : conversation().substring(cut + IN_THREAD.length()))
                .filter(root -> !root.isEmpty());
    }

    /** The message that was acted upon; empty where Teams names none. */
    Optional<MessageRef> actedUpon() {
        return Optional.ofNullable(activity.getReplyToId())
                .filter(id -> !id.isBlank())
                .map(id -> new MessageRef(channel(), id));
    }

    /** Whether it was said to Wonce alone. */
    boolean isDirect() {
        return "personal".equals(activity.getConversation().getConversationType());
    }

    /** Whether it was said to Wonce, alone or in front of others. */
    boolean isToUs() {
        return isDirect() || mentions().anyMatch(this::isUs);
    }

    /** Whether it was deleted, and then that was taken back. */
    boolean isBack() {
        return Optional.ofNullable(activity.getChannelData())
                .<JsonNode>map(JSON::valueToTree)
                .map(data -> data.path("eventType").asText(""))
                .filter("undeleteMessage"::equals)
                .isPresent();
    }

    /** Who said it. */
    ChannelAccount author() {
        return activity.getFrom();
    }

    /** Whether Wonce said it itself. */
    boolean isOurs() {
        return activity.getRecipient() != null
                && author().getId().equals(activity.getRecipient().getId());
    }

    /**
     * What people read, with {@code <@id|name>} for who is mentioned and nothing for Wonce. The mentions are replaced as they
     * stand: a name such as "Win Bot (dev)" is no pattern.
     */
    String text() {
        String text = Optional.ofNullable(activity.getText())
                .filter(written -> !written.isBlank())
                .orElseGet(this::cards);
        for (Mentioned mention : mentions().toList()) {
            String token = isUs(mention) ? "" : "<@" + mention.id() + "|" + mention.name() + ">";
            text = text.replace(mention.written(), token);
        }
        return plain(text).strip();
    }

    private static String plain(String text) {
        return TAG.matcher(text)
                .replaceAll(tag -> tag.group().startsWith("<br") ? "\n" : "")
                .replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    /** What robots say, they often say in cards alone. */
    private String cards() {
        List<Attachment> attachments =
                Optional.ofNullable(activity.getAttachments()).orElse(List.of());
        return attachments.stream()
                .filter(Objects::nonNull)
                .map(Attachment::getContent)
                .flatMap(CardText::of)
                .collect(Collectors.joining("\n"));
    }

    private Stream<Mentioned> mentions() {
        List<Entity> entities = Optional.ofNullable(activity.getEntities()).orElse(List.of());
        return entities.stream()
                .filter(entity -> entity != null && "mention".equals(entity.getType()))
                .flatMap(entity -> Mentioned.read(entity).stream());
    }

    private boolean isUs(Mentioned mention) {
        return activity.getRecipient() != null
                && mention.id().equals(activity.getRecipient().getId());
    }

    private String conversation() {
        return activity.getConversation().getId();
    }

    private static String before(String conversation) {
        int cut = conversation.indexOf(IN_THREAD);
        return cut < 0 ? conversation : conversation.substring(0, cut);
    }

    /** Somebody named in a message; {@code written} is how it stands in the text. */
    private record Mentioned(String id, String name, String written) {
        /** Of an id or a name: it may stand in for each of many mentions in a message. */
        private static final int LONGEST = 300;

        static Optional<Mentioned> read(Entity entity) {
            JsonNode who = node(entity, "mentioned");
            String written = node(entity, "text").asText("");
            String id = who.path("id").asText("");
            String name = who.path("name").asText("").replaceAll("[<>|]", " ");
            return isId(id) && written.startsWith("<at")
                    ? Optional.of(new Mentioned(id, name.substring(0, Math.min(name.length(), LONGEST)), written))
                    : Optional.empty();
        }

        private static boolean isId(String id) {
            return !id.isEmpty() && id.length() <= LONGEST && !id.matches("(?s).*[<>|].*");
        }

        private static JsonNode node(Entity entity, String field) {
            return Optional.ofNullable(entity.getProperties().get(field)).orElseGet(MissingNode::getInstance);
        }
    }
}
