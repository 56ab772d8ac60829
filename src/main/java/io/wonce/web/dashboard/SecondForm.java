package io.wonce.web.dashboard;

import io.javalin.http.Context;
import io.wonce.app.Desk;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.reading.Reader;
import io.wonce.form.BlankForms;
import io.wonce.form.Field;
import io.wonce.form.Form;
import io.wonce.form.Form.Input;
import io.wonce.form.SentForms;
import io.wonce.form.SentForms.Outcome;
import io.wonce.form.Typed;
import io.wonce.web.dashboard.view.FormPage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The part of the form of settings that is about the second reader. */
final class SecondForm {
    private static final List<Field> FIELDS =
            List.of(Field.SECOND_ADDRESS, Field.SECOND_MODEL, Field.SECOND_KEY, Field.SECOND_BUDGET);

    private final BlankForms blank;
    private final SentForms sent;

    SecondForm(Desk desk, Reader reader) {
        this.blank = new BlankForms(desk, reader);
        this.sent = new SentForms(desk, reader);
    }

    /** As it stands. */
    FormPage blank(Inside inside) {
        return page(inside, Map.of(), Map.of());
    }

    /** What was filled in. */
    Taken take(Context ctx, Inside inside) {
        Map<String, String> typed = new HashMap<>();
        FIELDS.forEach(field -> typed.put(field.id(), Sent.text(ctx, field.id())));
        Platform platform = inside.visitor().person().ref().platform();
        Outcome outcome = sent.secondReader(
                new SentForms.Sent(
                        inside.organisation(),
                        inside.visitor().person(),
                        inside.words(),
                        UUID.randomUUID().toString(),
                        "",
                        new Typed(platform, Map.copyOf(typed))),
                was(ctx));
        typed.remove(Field.SECOND_KEY.id());
        return outcome instanceof Outcome.Wrong wrong
                ? new Taken(Optional.empty(), page(inside, typed, wrong.errors()))
                : new Taken(Optional.of(((Outcome.Answered) outcome).answer()), page(inside, typed, Map.of()));
    }

    /** What stood in the fields when the form was opened; what it does not tell is not among it. */
    private static Map<String, String> was(Context ctx) {
        Map<String, String> was = new HashMap<>();
        for (Field field : FIELDS) {
            String name = "was-" + field.id();
            if (ctx.formParam(name) != null) {
                was.put(field.id(), Sent.text(ctx, name));
            }
        }
        return was;
    }

    private FormPage page(Inside inside, Map<String, String> typed, Map<String, String> errors) {
        Form whole = blank.settings(
                inside.organisation(),
                inside.words(),
                inside.visitor().person().ref().platform(),
                Optional.empty());
        List<Input> own = whole.inputs().stream().filter(SecondForm::isOurs).toList();
        return new FormPage(
                inside.shell(),
                inside.shell().text().get("board.settings.second"),
                new Form(whole.name(), whole.title(), whole.send(), whole.close(), whole.about(), own),
                typed,
                errors,
                inside.shell().to("/settings/second"),
                inside.shell().to("/settings"),
                "",
                List.of(),
                Optional.empty());
    }

    private static boolean isOurs(Input input) {
        return input instanceof Input.Secret || (input instanceof Input.Line line && FIELDS.contains(line.field()));
    }

    /**
     * What became of it.
     *
     * @param answer where it was taken
     * @param again the form with what was filled in, and with what is wrong
     */
    record Taken(Optional<Answer> answer, FormPage again) {}
}
