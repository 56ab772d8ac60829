package io.wonce.teams.listen;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.Activity;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Person;
import io.wonce.teams.client.Account;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * The message in whose menu somebody chose what to do with it: in HTML, and with object ids.
 *
 * <p>The app of who chose it says what the message is, and nobody can be asked for the message itself: the connector shows none.
 * What is around it comes from Teams: tenant, conversation, thread and who chose. So a message is one of that conversation or
 * none, people are members of it under the names that Teams has for them, a robot has the name that it was seen with or none, and
 * nothing was posted later than now, or before the moment that its id tells. The words, and which member or robot wrote them, are
 * taken on trust: somebody with an app of their own making could say them in that conversation as well. They gain little by it:
 * what is in the books already changes for who may change it alone, its words by nobody here, and all that comes of it stands
 * below the message, where everybody reads and undoes it.
 */
final class Pointing {
    /** Who else is mentioned is not looked up: Teams waits for the answer. */
    private static final int LOOKED_UP = 2;

    private static final String ROBOT = "28:";
    /** The moment at which it was posted, in milliseconds. */
    private static final Pattern MESSAGE = Pattern.compile("\\d{1,18}");
    /** By how much our clock may be behind Teams'. */
    private static final Duration SKEW = Duration.ofMinutes(5);

    private final Reception reception;

    Pointing(Reception reception) {
        this.reception = reception;
    }

    /** Empty where Wonce said it, or where Teams does not tell who did: Wonce is no member there. */
    Optional<IncomingMessage> message(Visit visit, Activity activity, JsonNode payload) {
        String id = payload.path("id").asText("");
        if (!isMessage(id) || !new Whereabouts(activity).fit(payload)) {
            return Optional.empty();
        }
        MessageRef ref = new MessageRef(visit.where(), id);
        return author(visit, activity, payload)
                .map(author -> new IncomingMessage(
                        ref,
                        root(activity, ref, payload),
                        author,
                        text(visit, activity, payload),
                        at(id, payload),
                        Optional.empty()));
    }

    /** What it says, with {@code <@id|name>} for who is mentioned and nothing for Wonce. */
    String text(Visit visit, Activity activity, JsonNode payload) {
        AtomicInteger lookUps = new AtomicInteger();
        return new HtmlText(id -> mention(visit, activity, payload, id, lookUps))
                .of(payload.at("/body/content").asText(""));
    }

    private Optional<Person> author(Visit visit, Activity activity, JsonNode payload) {
        JsonNode from = payload.path("from");
        String robot = from.at("/application/id").asText("");
        if (!robot.isBlank()) {
            return robot(visit, activity, robot);
        }
        String objectId = from.at("/user/id").asText("");
        if (objectId.equals(activity.getFrom().getAadObjectId())) {
            return Optional.of(visit.person());
        }
        return reception
                .somebody(visit, objectId)
                .map(member -> seen(visit, account(visit, member.accountId(), member.name())));
    }

    private Optional<Person> robot(Visit visit, Activity activity, String app) {
        return Optional.of(ROBOT + app.toLowerCase(Locale.ROOT))
                .filter(account -> Reception.isId(app) && !isUs(activity, account))
                .map(account -> seen(visit, account(visit, account, "")));
    }

    /** As seen last: Teams does not tell here in which language they read. */
    private Person seen(Visit visit, Account account) {
        return reception
                .ledger()
                .write(visit.organisation(), books -> books.people().find(account.ref()))
                .orElseGet(() -> reception.known(visit, account));
    }

    private Optional<String> mention(
            Visit visit, Activity activity, JsonNode payload, String id, AtomicInteger lookUps) {
        for (JsonNode mention : payload.path("mentions")) {
            if (mention.path("id").asText("").equals(id)) {
                JsonNode who = mention.path("mentioned");
                if (isUs(activity, ROBOT + who.at("/application/id").asText(""))) {
                    return Optional.of("");
                }
                String objectId = who.at("/user/id").asText("");
                return Optional.of(objectId)
                        .filter(known -> !known.isBlank() && lookUps.incrementAndGet() <= LOOKED_UP)
                        .flatMap(known -> reception.somebody(visit, known))
                        .map(member ->
                                "<@" + member.accountId() + "|" + member.name().replaceAll("[<>|]", " ") + ">");
            }
        }
        return Optional.empty();
    }

    /** The thread that Teams names; the one that the app names where Teams names none. */
    private static Optional<MessageRef> root(Activity activity, MessageRef message, JsonNode payload) {
        return new Said(activity)
                .thread()
                .or(() -> Optional.of(payload.path("replyToId").asText("")))
                .filter(root -> MESSAGE.matcher(root).matches() && !root.equals(message.messageId()))
                .map(root -> new MessageRef(message.channel(), root));
    }

    /** Whether it may have been posted by now. */
    private boolean isMessage(String id) {
        return MESSAGE.matcher(id).matches()
                && !posted(id).isAfter(reception.clock().instant().plus(SKEW));
    }

    private Instant at(String id, JsonNode payload) {
        Instant now = reception.clock().instant();
        Instant first = posted(id).isAfter(now) ? now : posted(id);
        try {
            Instant told = Instant.parse(payload.path("createdDateTime").asText(""));
            Instant posted = told.isBefore(first) ? first : told;
            return posted.isAfter(now) ? now : posted;
        } catch (DateTimeException unknown) {
            return now;
        }
    }

    private static Instant posted(String id) {
        return Instant.ofEpochMilli(Long.parseLong(id));
    }

    private static Account account(Visit visit, String id, String name) {
        return new Account(
                id, Optional.empty(), name, Optional.of(visit.person().language()), Optional.empty());
    }

    private static boolean isUs(Activity activity, String account) {
        return activity.getRecipient() != null
                && account.equalsIgnoreCase(activity.getRecipient().getId());
    }
}
