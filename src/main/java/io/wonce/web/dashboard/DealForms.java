package io.wonce.web.dashboard;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.wonce.app.DealFile;
import io.wonce.app.DealFile.Act;
import io.wonce.app.Desk;
import io.wonce.app.ListColleagues;
import io.wonce.app.port.Colleague;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Resolution;
import io.wonce.domain.outgoing.Resolution.Refusal;
import io.wonce.domain.reading.Reader;
import io.wonce.form.BlankForms;
import io.wonce.form.Field;
import io.wonce.form.Form;
import io.wonce.form.FormName;
import io.wonce.form.SentForms;
import io.wonce.form.SentForms.Outcome;
import io.wonce.form.Typed;
import io.wonce.web.dashboard.view.FormPage;
import io.wonce.web.dashboard.view.Notice;
import io.wonce.words.FormText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The forms about one deal: what is known of it, and when it is expected. */
final class DealForms {
    private final ListColleagues colleagues;
    private final BlankForms blank;
    private final SentForms sent;
    private final Reception reception;
    private final DealSight sight;
    private final Outcomes outcomes;

    DealForms(Desk desk, Reader reader, Reception reception, DealSight sight, Outcomes outcomes) {
        this.colleagues = new ListColleagues(desk.ledger());
        this.blank = new BlankForms(desk, reader);
        this.sent = new SentForms(desk, reader);
        this.reception = reception;
        this.sight = sight;
        this.outcomes = outcomes;
    }

    /** Hands out the form {@code name}. */
    void show(Context ctx, Inside inside, FormName name) {
        allowed(ctx, inside, name)
                .ifPresent(file ->
                        show(ctx, inside, file, name, HttpStatus.OK, new Again(Map.of(), Map.of(), Optional.empty())));
    }

    /** Takes the form {@code name} that was filled in. */
    void take(Context ctx, Inside inside, FormName name) {
        allowed(ctx, inside, name).ifPresent(file -> take(ctx, inside, name, file));
    }

    /** The deal, where there is one and this may be done with it; else that is told. */
    private Optional<DealFile> allowed(Context ctx, Inside inside, FormName name) {
        return sight.allowed(ctx, inside, name == FormName.EDIT_DEAL ? Act.EDIT : Act.POSTPONE);
    }

    private void take(Context ctx, Inside inside, FormName name, DealFile file) {
        Map<String, String> typed = typed(ctx);
        if (isStranger(typed.getOrDefault(Field.OWNER.id(), ""), inside)) {
            Map<String, String> choose = Map.of(Field.OWNER.id(), inside.words().say(FormText.CHOOSE_FIRST));
            show(ctx, inside, file, name, HttpStatus.BAD_REQUEST, wrong(inside, changed(ctx, typed), choose));
            return;
        }
        Outcome outcome = sent.take(
                name,
                new SentForms.Sent(
                        inside.organisation(),
                        inside.visitor().person(),
                        inside.words(),
                        UUID.randomUUID().toString(),
                        String.valueOf(id(file).number()),
                        entered(typed, inside),
                        Sent.seen(ctx)));
        if (outcome instanceof Outcome.Wrong wrong) {
            show(ctx, inside, file, name, HttpStatus.BAD_REQUEST, wrong(inside, changed(ctx, typed), wrong.errors()));
            return;
        }
        Resolution resolution = ((Answer.Resolved) ((Outcome.Answered) outcome).answer()).resolution();
        outcomes.tell(
                ctx,
                inside,
                resolution,
                back(inside, file),
                (status, notice) -> again(ctx, inside, file, name, status, changed(ctx, typed), resolution, notice));
    }

    private void again(
            Context ctx,
            Inside inside,
            DealFile file,
            FormName name,
            HttpStatus status,
            Map<String, String> typed,
            Resolution resolution,
            Notice notice) {
        boolean isStale = resolution.equals(new Resolution.Refused(Refusal.CHANGED_SINCE));
        if (!isStale) {
            outcomes.refuse(ctx, inside, status, notice.text(), back(inside, file));
            return;
        }
        Notice stale = Notice.refused(inside.shell().text().get(Sent.outOfDate(ctx, "board.stale.form")));
        show(ctx, inside, file, name, status, new Again(typed, Map.of(), Optional.of(stale)));
    }

    private void show(Context ctx, Inside inside, DealFile file, FormName name, HttpStatus status, Again again) {
        DealId id = id(file);
        Optional<Form> form = name == FormName.EDIT_DEAL
                ? blank.edit(inside.organisation(), inside.words(), id)
                : blank.date(inside.organisation(), inside.words(), id);
        String address = inside.shell().deal(id);
        reception.show(
                ctx,
                status,
                "form",
                new FormPage(
                        inside.shell(),
                        form.orElseThrow().title(),
                        form.orElseThrow(),
                        again.typed(),
                        again.errors(),
                        address + (name == FormName.EDIT_DEAL ? "/edit" : "/date"),
                        address,
                        file.seen().toString(),
                        people(inside),
                        again.notice()));
    }

    /** What somebody really entered: a field that was left as it was shows what the deal has now, which a colleague may have changed. */
    private static Map<String, String> changed(Context ctx, Map<String, String> typed) {
        Map<String, String> changed = new HashMap<>(typed);
        changed.entrySet().removeIf(entry -> entry.getValue().equals(ctx.formParam("was-" + entry.getKey())));
        return changed;
    }

    private static Again wrong(Inside inside, Map<String, String> typed, Map<String, String> errors) {
        return new Again(
                typed, errors, Optional.of(Notice.refused(inside.shell().text().get("board.form.check"))));
    }

    /** Whether somebody is named who is not on the list. */
    private boolean isStranger(String owner, Inside inside) {
        return !owner.isEmpty()
                && people(inside).stream()
                        .noneMatch(one -> FormPage.key(one.ref()).equals(owner));
    }

    private List<Person> people(Inside inside) {
        return colleagues.list(inside.organisation()).stream()
                .map(Colleague::person)
                .toList();
    }

    private static Map<String, String> typed(Context ctx) {
        Map<String, String> typed = new HashMap<>();
        for (Field field : Field.values()) {
            if (ctx.formParam(field.id()) != null) {
                typed.put(field.id(), Sent.text(ctx, field.id()));
            }
        }
        return typed;
    }

    /** In the words of {@link Typed}, which knows people of one platform only. */
    private static Typed entered(Map<String, String> typed, Inside inside) {
        Optional<PersonRef> owner =
                Optional.ofNullable(typed.get(Field.OWNER.id())).flatMap(Sent::person);
        Map<String, String> values = new HashMap<>(typed);
        values.put(Field.OWNER.id(), owner.map(PersonRef::personId).orElse(""));
        return new Typed(owner.orElse(inside.visitor().person().ref()).platform(), values);
    }

    private static DealId id(DealFile file) {
        return file.shown().deal().deal().id();
    }

    private static String back(Inside inside, DealFile file) {
        return inside.shell().deal(id(file));
    }

    /** What somebody entered, and why it is shown to them again. */
    private record Again(Map<String, String> typed, Map<String, String> errors, Optional<Notice> notice) {}
}
