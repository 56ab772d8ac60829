package io.wonce.slack.listen;

import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import io.wonce.app.Desk;
import io.wonce.app.port.Workspace;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Person;
import io.wonce.domain.reading.Reader;
import io.wonce.form.FormName;
import io.wonce.form.SentForms;
import io.wonce.form.SentForms.Outcome;
import io.wonce.form.SentForms.Sent;
import io.wonce.slack.block.FormView;
import io.wonce.slack.block.MessageBlocks;
import io.wonce.slack.client.Screens;
import io.wonce.words.Words;
import java.util.Optional;

/** Somebody sends in a form: it closes, or says what is wrong beside the field. */
final class Submissions implements Listener {
    private final Reception reception;
    private final Screens screens;
    private final SentForms forms;

    Submissions(Reception reception, Screens screens, Desk desk, Reader reader) {
        this.reception = reception;
        this.screens = screens;
        this.forms = new SentForms(desk, reader);
    }

    @Override
    public void addTo(App app) {
        for (FormName form : FormName.values()) {
            app.viewSubmission(form.id(), (request, ctx) -> sent(form, request, ctx));
        }
    }

    private Response sent(FormName form, ViewSubmissionRequest request, ViewSubmissionContext ctx) {
        ViewSubmissionPayload payload = request.getPayload();
        Workspace workspace = reception.workspace(ctx);
        Person person = reception.person(workspace, payload.getUser().getId());
        Words words = reception.words(workspace, person);
        View view = payload.getView();
        String about = Optional.ofNullable(view.getPrivateMetadata()).orElse("");
        Outcome outcome = forms.take(
                form,
                new Sent(
                        workspace.organisation(), person, words, view.getId(), about, FormView.typed(view.getState())));
        if (outcome instanceof Outcome.Wrong wrong) {
            return ctx.ackWithErrors(wrong.errors());
        }
        if (outcome instanceof Outcome.Overtaken overtaken) {
            return ctx.ackWithUpdate(FormView.again(view, overtaken.about(), overtaken.news()));
        }
        Outcome.Answered answered = (Outcome.Answered) outcome;
        screens.tell(
                workspace,
                answered.channel().map(ChannelRef::channelId),
                person.ref().personId(),
                MessageBlocks.of(reception
                        .words(workspace, person)
                        .card(answered.answer(), reception.clock().instant())));
        return ctx.ack();
    }
}
