package io.wonce.web.tryout;

import io.javalin.http.Context;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.outgoing.Answer;
import io.wonce.web.tryout.view.AnswerView;
import io.wonce.web.tryout.view.CardView;
import io.wonce.web.tryout.view.Visit;
import io.wonce.words.Card;
import java.util.UUID;

/** Answers that only the asker sees; they stand on the page until it is left, and nowhere else. */
final class Replies {
    private final Scene scene;
    private final UseCases useCases;

    Replies(Scene scene, UseCases useCases) {
        this.scene = scene;
        this.useCases = useCases;
    }

    /** Answers {@code text}, typed after a slash. */
    void toCommand(Context ctx, Visit visit, String text, String key) {
        MessageRef command = MessageRef.ofCommand(visit.in().ref(), key);
        Answer answer = useCases.command()
                .answer(scene.organisation().id(), visit.person(), visit.in().ref(), text, command, scene.now());
        show(ctx, visit, text, scene.answering(visit).card(answer, scene.now()));
    }

    /** Answers a message that was addressed to Wonce. */
    void toQuestion(Context ctx, Visit visit, IncomingMessage message) {
        Answer answer = useCases.question().answer(scene.organisation().id(), message);
        show(ctx, visit, "", scene.answering(visit).card(answer, scene.now()));
    }

    /** Shows {@code card} below what was asked. */
    void show(Context ctx, Visit visit, String asked, Card card) {
        CardView view = CardView.answer("answer-" + UUID.randomUUID(), card);
        ctx.html(scene.pages().render("tryout/answer", new AnswerView(scene.text(visit), visit, asked, view)));
    }
}
