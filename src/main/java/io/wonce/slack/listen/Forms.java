package io.wonce.slack.listen;

import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState.Value;
import io.wonce.app.AskSettings;
import io.wonce.app.ChangeSettings;
import io.wonce.app.CountOrders;
import io.wonce.app.DeclareAnnouncement;
import io.wonce.app.Desk;
import io.wonce.app.ExpectDeal;
import io.wonce.app.ReviseDeal;
import io.wonce.app.port.Workspace;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.chat.Surface;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Resolution;
import io.wonce.domain.outgoing.Verb;
import io.wonce.domain.reading.Reader;
import io.wonce.slack.block.Conventions;
import io.wonce.slack.block.EditForm;
import io.wonce.slack.block.ExpectForm;
import io.wonce.slack.block.SettingsForm;
import io.wonce.slack.block.Submission;
import io.wonce.slack.block.WinForm;
import io.wonce.words.Words;
import java.time.Instant;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What a form does when it is sent in: the same as the command of that name. */
final class Forms {
    private final Desk desk;
    private final Reader reader;

    Forms(Desk desk, Reader reader) {
        this.desk = desk;
        this.reader = reader;
    }

    /** A form as it was sent in, by whom. */
    record Sent(Workspace workspace, Person person, Words words, View view) {
        private Map<String, Map<String, Value>> state() {
            return view.getState().getValues();
        }

        private Actor actor() {
            return new Actor(person, Surface.PAGE);
        }

        /** The form is the command's key: sent in twice, it does its work once. */
        private IncomingMessage command(Optional<String> channel, String text, Instant at) {
            ChannelRef where = channel.map(id -> new ChannelRef(Platform.SLACK, id))
                    .orElseGet(() -> ChannelRef.direct(person.ref()));
            return new IncomingMessage(
                    MessageRef.ofCommand(where, view.getId()), Optional.empty(), person, text, at, Optional.empty());
        }
    }

    /** What became of it. */
    sealed interface Outcome {
        /** Done; {@code answer} is for the person, in {@code channel} where one was named. */
        record Answered(Answer answer, Optional<String> channel) implements Outcome {}

        /** To be put right, by block. */
        record Wrong(Map<String, String> errors) implements Outcome {}
    }

    Outcome win(Sent sent) {
        return filled(WinForm.read(sent.state(), sent.words(), reader), win -> {
            IncomingMessage command =
                    sent.command(win.channel(), win.text(), desk.clock().instant());
            Resolution resolution =
                    new DeclareAnnouncement(desk).declare(sent.workspace().organisation(), command, win.statement());
            return new Outcome.Answered(told(Verb.WON, resolution, sent), win.channel());
        });
    }

    Outcome expect(Sent sent) {
        return filled(ExpectForm.read(sent.state(), sent.words(), reader), coming -> {
            IncomingMessage command =
                    sent.command(Optional.empty(), coming.text(), desk.clock().instant());
            Resolution resolution = new ExpectDeal(desk)
                    .expect(sent.workspace().organisation(), command, coming.statement(), coming.expectation());
            return new Outcome.Answered(told(Verb.EXPECT, resolution, sent), Optional.empty());
        });
    }

    Outcome edit(Sent sent) {
        Optional<DealId> deal = EditForm.deal(sent.view().getPrivateMetadata());
        if (deal.isEmpty()) {
            return new Outcome.Wrong(Map.of());
        }
        return filled(EditForm.read(sent.state(), currency(sent, deal.get()), sent.words(), reader), news -> {
            Resolution resolution = new ReviseDeal(desk.ledger(), desk.clock())
                    .revise(sent.workspace().organisation(), deal.get(), news, sent.actor());
            return new Outcome.Answered(new Answer.Resolved(Verb.EXPECT, resolution), Optional.empty());
        });
    }

    Outcome settings(Sent sent) {
        Answer.SettingsShown known = new AskSettings(desk.ledger(), desk.clock())
                .ask(sent.workspace().organisation());
        return filled(SettingsForm.read(sent.state(), known, sent.words()), wanted -> {
            ChangeSettings change = new ChangeSettings(desk.ledger(), desk.clock(), desk.access());
            Answer answer = change.change(sent.workspace().organisation(), wanted::over, sent.actor());
            SettingsForm.openedIn(sent.view().getPrivateMetadata())
                    .ifPresent(here -> change.speak(
                            sent.workspace().organisation(), here, wanted.channelLanguage(), sent.actor()));
            return new Outcome.Answered(counting(answer, known, wanted, change, sent), Optional.empty());
        });
    }

    private static Answer counting(
            Answer answer, Answer.SettingsShown known, Conventions wanted, ChangeSettings change, Sent sent) {
        boolean moves = answer instanceof Answer.SettingsShown && wanted.counting() != known.countingMilestone();
        if (!moves) {
            return answer;
        }
        Answer counted = change.countFrom(sent.workspace().organisation(), wanted.counting(), sent.actor());
        boolean shutOut = ((Answer.SettingsShown) answer).celebrationsShutOut();
        return shutOut && counted instanceof Answer.SettingsShown shown ? shown.shutOut() : counted;
    }

    private Answer told(Verb verb, Resolution resolution, Sent sent) {
        return new Answer.Resolved(
                verb,
                resolution,
                Optional.of(new CountOrders(desk.ledger(), desk.clock())
                        .week(sent.workspace().organisation())));
    }

    private Currency currency(Sent sent, DealId id) {
        return desk.ledger()
                .write(
                        sent.workspace().organisation(),
                        books -> books.deals()
                                .find(id)
                                .flatMap(deal -> deal.description().value())
                                .map(money -> money.currency())
                                .orElseGet(() -> books.organisation().currency()));
    }

    private static <T> Outcome filled(Submission<T> submission, Function<T, Outcome> work) {
        return submission instanceof Submission.Filled<T> filled
                ? work.apply(filled.values())
                : new Outcome.Wrong(((Submission.Faulty<T>) submission).errors());
    }
}
