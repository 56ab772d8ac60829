package io.wonce.web.tryout;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.wonce.app.HearMessage;
import io.wonce.domain.chat.Conversation;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.MessageRef;
import io.wonce.web.tryout.view.Visit;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/** Somebody typed something: a command is answered, anything else is said and heard; to {@code @Wonce}, both. */
final class Say {
    private static final Pattern ADDRESSED = Pattern.compile("(?is)\\s*@?wonce\\b(?!\\.).*|.*@wonce\\b.*");

    private final Scene scene;
    private final HearMessage hear;
    private final Replies replies;
    private final Sent sent = new Sent();

    Say(Scene scene, HearMessage hear, Replies replies) {
        this.scene = scene;
        this.hear = hear;
        this.replies = replies;
    }

    void handle(Context ctx) {
        Visit visit = Visits.of(ctx);
        String text = Typed.text(ctx);
        String key = Typed.key(ctx);
        if (text.startsWith("/")) {
            replies.toCommand(ctx, visit, text, key);
            return;
        }
        IncomingMessage message = said(visit, text, key);
        boolean announces =
                !hear.hear(scene.organisation().id(), message).announcements().isEmpty();
        ctx.header("X-Message", message.ref().messageId());
        if (!announces && ADDRESSED.matcher(text).matches()) {
            replies.toQuestion(ctx, visit, message);
            return;
        }
        ctx.status(HttpStatus.NO_CONTENT);
    }

    private IncomingMessage said(Visit visit, String text, String key) {
        Instant now = scene.now();
        Optional<MessageRef> root =
                visit.thread().map(id -> new MessageRef(visit.in().ref(), id));
        Conversation conversation = new Conversation(visit.in().ref(), root);
        MessageRef ref = sent.once(
                key,
                () -> scene.room()
                        .say(scene.organisation().id(), conversation, visit.as().ref(), text, now));
        return new IncomingMessage(ref, root, visit.person(), text, now, Optional.of(key));
    }
}
