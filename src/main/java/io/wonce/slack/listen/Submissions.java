package io.wonce.slack.listen;

import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import io.wonce.app.Desk;
import io.wonce.app.port.Workspace;
import io.wonce.domain.chat.Person;
import io.wonce.domain.reading.Reader;
import io.wonce.slack.block.EditForm;
import io.wonce.slack.block.ExpectForm;
import io.wonce.slack.block.MessageBlocks;
import io.wonce.slack.block.SettingsForm;
import io.wonce.slack.block.WinForm;
import io.wonce.slack.client.Screens;
import io.wonce.slack.listen.Forms.Outcome;
import io.wonce.slack.listen.Forms.Sent;
import io.wonce.words.Words;
import java.util.function.Function;

/** Somebody sends in a form: it closes, or says what is wrong beside the field. */
public final class Submissions implements Listener {
    private final Reception reception;
    private final Screens screens;
    private final Forms forms;

    public Submissions(Reception reception, Screens screens, Desk desk, Reader reader) {
        this.reception = reception;
        this.screens = screens;
        this.forms = new Forms(desk, reader);
    }

    @Override
    public void addTo(App app) {
        app.viewSubmission(WinForm.CALLBACK, (request, ctx) -> sent(request, ctx, forms::win));
        app.viewSubmission(ExpectForm.CALLBACK, (request, ctx) -> sent(request, ctx, forms::expect));
        app.viewSubmission(EditForm.CALLBACK, (request, ctx) -> sent(request, ctx, forms::edit));
        app.viewSubmission(SettingsForm.CALLBACK, (request, ctx) -> sent(request, ctx, forms::settings));
    }

    private Response sent(ViewSubmissionRequest request, ViewSubmissionContext ctx, Function<Sent, Outcome> form) {
        ViewSubmissionPayload payload = request.getPayload();
        Workspace workspace = reception.workspace(ctx);
        Person person = reception.person(workspace, payload.getUser().getId());
        Words words = reception.words(workspace, person);
        Outcome outcome = form.apply(new Sent(workspace, person, words, payload.getView()));
        if (outcome instanceof Outcome.Wrong wrong) {
            return ctx.ackWithErrors(wrong.errors());
        }
        Outcome.Answered answered = (Outcome.Answered) outcome;
        screens.tell(
                workspace,
                answered.channel(),
                person.ref().personId(),
                MessageBlocks.of(words.card(answered.answer(), reception.clock().instant())));
        return ctx.ack();
    }
}
