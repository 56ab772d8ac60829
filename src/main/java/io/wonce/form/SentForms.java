package io.wonce.form;

import io.wonce.app.AskSettings;
import io.wonce.app.ChooseSecondReader;
import io.wonce.app.CountOrders;
import io.wonce.app.DeclareAnnouncement;
import io.wonce.app.Desk;
import io.wonce.app.ExpectDeal;
import io.wonce.app.Seen;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.Surface;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.organisation.SecondReading;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Resolution;
import io.wonce.domain.outgoing.Verb;
import io.wonce.domain.reading.Reader;
import io.wonce.words.Words;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What a form does when it is sent in: the same as the command of that name. */
public final class SentForms {
    private final Desk desk;
    private final Reader reader;

    public SentForms(Desk desk, Reader reader) {
        this.desk = desk;
        this.reader = reader;
    }

    /**
     * A form as it was sent in, by whom.
     *
     * @param key names this one form, so that it does its work once though it is sent in twice
     * @param about what its {@link Form#about} was
     * @param seen in which state the form showed the deal that it is about
     */
    public record Sent(
            OrganisationId organisation, Person person, Words words, String key, String about, Typed typed, Seen seen) {
        /** One that leaves alone what became of the deal meanwhile. */
        public Sent(OrganisationId organisation, Person person, Words words, String key, String about, Typed typed) {
            this(organisation, person, words, key, about, typed, Seen.ANYHOW);
        }

        Actor actor() {
            return new Actor(person, Surface.PAGE);
        }

        private IncomingMessage command(Optional<ChannelRef> channel, String text, Instant at) {
            ChannelRef where = channel.orElseGet(() -> ChannelRef.direct(person.ref()));
            return new IncomingMessage(
                    MessageRef.ofCommand(where, key), Optional.empty(), person, text, at, Optional.empty());
        }
    }

    /** What became of it. */
    public sealed interface Outcome {
        /** Done; {@code answer} is for the person, in {@code channel} where one was named. */
        record Answered(Answer answer, Optional<ChannelRef> channel) implements Outcome {}

        /** To be put right, by the id of the {@link Field}. */
        record Wrong(Map<String, String> errors) implements Outcome {
            public Wrong {
                errors = Map.copyOf(errors);
            }
        }

        /**
         * Not done, since others changed the same fields while the form was open.
         *
         * @param about to come back with the form, which is to be shown again
         * @param news what became of those fields, by the id of the {@link Field}, in the reader's language
         */
        record Overtaken(String about, Map<String, String> news) implements Outcome {
            public Overtaken {
                news = Map.copyOf(news);
            }
        }
    }

    /** Does what was filled in. */
    public Outcome take(FormName form, Sent sent) {
        return switch (form) {
            case LOG_WIN -> win(sent);
            case EXPECT_DEAL -> expect(sent);
            case EDIT_DEAL, NEW_DATE -> new SentDeal(desk, reader).take(form, sent);
            case SETTINGS -> new SentSettings(desk).take(sent);
        };
    }

    /** Does what was filled in of the fields of the second reader, unless {@code was} is not what stands in them now; touches no other setting. */
    public Outcome secondReader(Sent sent, Map<String, String> was) {
        SecondReading known = new AskSettings(desk.ledger(), desk.clock())
                .ask(sent.organisation())
                .secondReader();
        return filled(SecondReaderFields.read(sent.typed(), known, desk.outreach(), sent.words()), change -> {
            Answer answer = new ChooseSecondReader(desk.ledger(), desk.clock())
                    .choose(
                            sent.organisation(),
                            change,
                            now -> SecondReaderFields.shown(now).equals(was),
                            sent.actor());
            return new Outcome.Answered(answer, Optional.empty());
        });
    }

    private Outcome win(Sent sent) {
        return filled(WinForm.read(sent.typed(), sent.words(), reader), win -> {
            IncomingMessage command =
                    sent.command(win.channel(), win.text(), desk.clock().instant());
            Resolution resolution =
                    new DeclareAnnouncement(desk).declare(sent.organisation(), command, win.statement());
            return new Outcome.Answered(told(Verb.WON, resolution, sent), win.channel());
        });
    }

    private Outcome expect(Sent sent) {
        return filled(ExpectForm.read(sent.typed(), sent.words(), reader), coming -> {
            IncomingMessage command =
                    sent.command(Optional.empty(), coming.text(), desk.clock().instant());
            Resolution resolution =
                    new ExpectDeal(desk).expect(sent.organisation(), command, coming.statement(), coming.expectation());
            return new Outcome.Answered(told(Verb.EXPECT, resolution, sent), Optional.empty());
        });
    }

    private Answer told(Verb verb, Resolution resolution, Sent sent) {
        return new Answer.Resolved(
                verb, resolution, Optional.of(new CountOrders(desk.ledger(), desk.clock()).week(sent.organisation())));
    }

    static <T> Outcome filled(Submission<T> submission, Function<T, Outcome> work) {
        return submission instanceof Submission.Filled<T> filled
                ? work.apply(filled.values())
                : new Outcome.Wrong(((Submission.Faulty<T>) submission).errors());
    }
}
