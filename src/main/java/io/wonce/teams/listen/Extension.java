package io.wonce.teams.listen;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.Activity;
import io.wonce.app.AnswerClick;
import io.wonce.app.CountOrders;
import io.wonce.app.DeclareMessage;
import io.wonce.app.Desk;
import io.wonce.app.HearReaction;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.Surface;
import io.wonce.domain.deal.Placement;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Click;
import io.wonce.domain.outgoing.Resolution;
import io.wonce.domain.outgoing.Verb;
import io.wonce.domain.reading.Reader;
import io.wonce.form.FormName;
import io.wonce.form.Submission;
import io.wonce.form.WinForm;
import io.wonce.teams.card.FormCodes;
import io.wonce.words.FormText;
import java.util.List;
import java.util.Optional;

/** What can be done with any message, from its menu: "Log this win" opens a form, "Link to a deal" asks which deal it is. */
final class Extension {
    private final Reception reception;
    private final Pointing pointing;
    private final Forms forms;
    private final Reader reader;
    private final DeclareMessage declare;
    private final HearReaction pointed;
    private final AnswerClick click;
    private final CountOrders count;

    Extension(Reception reception, Forms forms, Desk desk, Reader reader) {
        this.reception = reception;
        this.pointing = new Pointing(reception);
        this.forms = forms;
        this.reader = reader;
        this.declare = new DeclareMessage(desk);
        this.pointed = new HearReaction(desk);
        this.click = new AnswerClick(desk);
        this.count = new CountOrders(desk.ledger(), desk.clock());
    }

    /** Somebody chose one of the two. */
    Reply chosen(Activity activity, JsonNode value) {
        JsonNode payload = value.path("messagePayload");
        return switch (value.path("commandId").asText("")) {
            case "logWin" -> {
                Visit visit = reception.visit(activity).alone();
                yield forms.handOutWin(visit, pointing.text(visit, activity, payload));
            }
            case "linkDeal" -> link(reception.visit(activity).alone(), activity, payload);
            default -> Reply.NOT_HERE;
        };
    }

    /**
     * The form is sent in: the message announces what it says. Of a message that Wonce cannot see in full, it is who sends it in
     * that announces it.
     */
    Reply sent(Activity activity, JsonNode value) {
        Optional<FormCodes.Sent> form =
                FormCodes.read(value.path("data")).filter(sent -> sent.name() == FormName.LOG_WIN);
        if (form.isEmpty()) {
            return Reply.NOT_HERE;
        }
        Visit visit = reception.visit(activity).alone();
        return pointing.message(visit, activity, value.path("messagePayload"))
                .map(message -> declare(visit, form.get(), message))
                .orElseGet(() -> forms.take(visit, form.get()));
    }

    private Reply declare(Visit visit, FormCodes.Sent form, IncomingMessage message) {
        Submission<WinForm.Win> read = WinForm.read(forms.typed(visit, form), visit.words(), reader);
        if (read instanceof Submission.Faulty<WinForm.Win> faulty) {
            return forms.again(visit, form, faulty.errors());
        }
        WinForm.Win win = ((Submission.Filled<WinForm.Win>) read).values();
        Resolution resolution = declare.declare(visit.organisation(), message, win.statement(), visit.person());
        return forms.tell(
                visit, new Answer.Resolved(Verb.WON, resolution, Optional.of(count.week(visit.organisation()))));
    }

    /** Pointing at a message says that it announces something; what was placed already may be placed anew. */
    private Reply link(Visit visit, Activity activity, JsonNode payload) {
        Optional<IncomingMessage> message = pointing.message(visit, activity, payload);
        if (message.isEmpty()) {
            return forms.tell(visit, FormText.NOT_THERE);
        }
        List<Announcement> announced = pointed.hear(visit.organisation(), message.get(), visit.person())
                .announcements();
        if (announced.isEmpty()) {
            return forms.tell(visit, new Resolution.Refused(Resolution.Refusal.NO_SUCH_ANNOUNCEMENT));
        }
        return announced.stream()
                .filter(announcement -> announcement.placement() instanceof Placement.On)
                .map(announcement -> click.answer(
                        visit.organisation(),
                        new Click.Reconsider(announcement.id()),
                        new Actor(visit.person(), Surface.PROMPT)))
                .filter(resolution -> !(resolution instanceof Resolution.Done))
                .findFirst()
                .map(refused -> forms.tell(visit, refused))
                .orElseGet(() -> forms.tell(visit, FormText.ASKED_IN_THREAD));
    }
}
