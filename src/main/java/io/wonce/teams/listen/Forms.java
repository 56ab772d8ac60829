package io.wonce.teams.listen;

import io.wonce.app.Desk;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Resolution;
import io.wonce.domain.reading.Reader;
import io.wonce.form.AboutDeal;
import io.wonce.form.BlankForms;
import io.wonce.form.Field;
import io.wonce.form.Form;
import io.wonce.form.FormName;
import io.wonce.form.SentForms;
import io.wonce.form.SentForms.Outcome;
import io.wonce.form.SettingsForm;
import io.wonce.form.Typed;
import io.wonce.teams.card.FormCard;
import io.wonce.teams.card.FormCard.Handed;
import io.wonce.teams.card.FormChoices;
import io.wonce.teams.card.FormCodes;
import io.wonce.teams.card.MessageCards;
import io.wonce.words.Card;
import io.wonce.words.FormText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Forms are handed out and taken in: each is a dialog, and so is what is answered. */
final class Forms {
    private final Reception reception;
    private final BlankForms blank;
    private final SentForms sent;

    Forms(Reception reception, Desk desk, Reader reader) {
        this.reception = reception;
        this.blank = new BlankForms(desk, reader);
        this.sent = new SentForms(desk, reader);
    }

    /** The form with this name; what it is about may be gone. */
    Reply handOut(Visit visit, FormName name, String about) {
        return form(visit, name, about)
                .map(form -> handOut(visit, form))
                .orElseGet(() -> tell(visit, new Resolution.Refused(Resolution.Refusal.NO_SUCH_DEAL)));
    }

    /** The form "log a win", with what {@code text} says. */
    Reply handOutWin(Visit visit, String text) {
        return handOut(visit, blank.win(visit.words(), text, visit.here()));
    }

    /** Does what was filled in, once however often it comes. */
    Reply take(Visit visit, FormCodes.Sent form) {
        Typed typed = typed(visit, form);
        if (isUnknown(Field.OWNER, form, typed)) {
            return again(visit, form, Map.of(Field.OWNER.id(), visit.words().say(FormText.WRONG_OWNER)));
        }
        Outcome outcome = sent.take(
                form.name(),
                new SentForms.Sent(
                        visit.organisation(),
                        visit.person(),
                        visit.words(),
                        form.key().toString(),
                        about(visit, form),
                        typed));
        if (outcome instanceof Outcome.Overtaken overtaken) {
            return again(visit, form.about(overtaken.about()), overtaken.news());
        }
        return outcome instanceof Outcome.Wrong wrong
                ? again(visit, form, wrong.errors())
                : tell(visit, ((Outcome.Answered) outcome).answer());
    }

    /** The same form with what was entered, and what is wrong with it. */
    Reply again(Visit visit, FormCodes.Sent form, Map<String, String> errors) {
        Handed handed = new Handed(form.key(), visit.here().isPresent(), form.entered(), errors);
        return form(visit, form.name(), form.about())
                .map(blankForm -> dialog(visit, blankForm.about(form.about()), handed))
                .orElseGet(() -> tell(visit, new Resolution.Refused(Resolution.Refusal.NO_SUCH_DEAL)));
    }

    /** The command that shows what {@code command} would change in a form: only a click can open one. */
    Optional<String> shows(String command) {
        return blank.shows(command);
    }

    /** What was entered, in the words of {@link Typed}. */
    Typed typed(Visit visit, FormCodes.Sent form) {
        Map<String, String> values = new HashMap<>(form.entered());
        Optional<ChannelRef> celebrations = form.name() == FormName.SETTINGS ? celebrations(visit) : Optional.empty();
        for (Field channel : List.of(Field.CHANNEL, Field.CELEBRATIONS)) {
            values.computeIfPresent(
                    channel.id(),
                    (id, code) -> FormChoices.channel(code, visit.here(), celebrations)
                            .map(ChannelRef::channelId)
                            .orElse(""));
        }
        values.computeIfPresent(
                Field.OWNER.id(),
                (id, person) -> reception
                        .somebody(visit, person)
                        .map(found -> found.accountId())
                        .orElse(""));
        return new Typed(Platform.TEAMS, values);
    }

    Reply tell(Visit visit, Answer answer) {
        return tell(visit, visit.words().card(answer, reception.clock().instant()));
    }

    Reply tell(Visit visit, Resolution resolution) {
        return tell(visit, visit.words().card(resolution, reception.clock().instant()));
    }

    Reply tell(Visit visit, FormText text) {
        return tell(visit, new Card(Card.Mood.CALM, visit.words().say(text), List.of(), List.of(), ""));
    }

    /** Nothing on it can be clicked: in a dialog that is not possible. */
    private static Reply tell(Visit visit, Card card) {
        Card shown = new Card(card.mood(), card.headline(), card.lines(), List.of(), card.footnote());
        return Reply.dialog(
                "Wonce", "small", MessageCards.of(shown, visit.words()).card());
    }

    private static Reply handOut(Visit visit, Form form) {
        return dialog(visit, form, Handed.blank(UUID.randomUUID(), visit.here().isPresent()));
    }

    private static Reply dialog(Visit visit, Form form, Handed handed) {
        String height = form.name() == FormName.SETTINGS ? "large" : "medium";
        return Reply.dialog(form.title(), height, FormCard.of(form, handed, visit.words()));
    }

    private Optional<Form> form(Visit visit, FormName name, String about) {
        return switch (name) {
            case LOG_WIN -> Optional.of(blank.win(visit.words(), "", visit.here()));
            case EXPECT_DEAL -> Optional.of(blank.expect(visit.words()));
            case EDIT_DEAL ->
                AboutDeal.deal(about).flatMap(deal -> blank.edit(visit.organisation(), visit.words(), deal));
            case NEW_DATE ->
                AboutDeal.deal(about).flatMap(deal -> blank.date(visit.organisation(), visit.words(), deal));
            case SETTINGS ->
                Optional.of(blank.settings(visit.organisation(), visit.words(), Platform.TEAMS, visit.here()));
        };
    }

    /** Whose language the settings hold is not for the form to say: it is that of where it is open. */
    private static String about(Visit visit, FormCodes.Sent form) {
        return form.name() == FormName.SETTINGS ? SettingsForm.openedIn(visit.here(), form.about()) : form.about();
    }

    private Optional<ChannelRef> celebrations(Visit visit) {
        return reception
                .ledger()
                .write(
                        visit.organisation(),
                        books -> books.organisation().celebrationChannels().on(Platform.TEAMS));
    }

    private static boolean isUnknown(Field field, FormCodes.Sent form, Typed typed) {
        return !form.entered().getOrDefault(field.id(), "").isBlank()
                && typed.values().getOrDefault(field.id(), "").isBlank();
    }
}
