package io.wonce.app.command;

import io.wonce.app.Desk;
import io.wonce.app.ReviseDeal;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.chat.Role;
import io.wonce.domain.chat.Surface;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.Description;
import io.wonce.domain.deal.Money;
import io.wonce.domain.linking.Linker;
import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.reading.Reader;
import io.wonce.domain.reading.TestReader;
import io.wonce.postgres.TestDatabase;
import io.wonce.words.Words;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** People who type commands to a real ledger, and what they read; the clock moves a minute with each line. */
final class Conversation {
    private static final Reader READER = TestReader.shared();
    private static final ChannelRef WINS = new ChannelRef(Platform.BROWSER, "sales-wins");

    private final Organisation organisation = TestDatabase.organisation();
    private final Locale language;
    private final AnswerCommand commands;
    private final AnswerQuestion questions;
    private final StringBuilder transcript = new StringBuilder();
    private Instant now = Instant.parse("2026-11-23T09:00:00Z");

    Conversation(Locale language) {
        this.language = language;
        Desk desk = new Desk(TestDatabase.shared().ledger(), READER::read, new Linker()::decide, () -> now);
        this.commands = new AnswerCommand(desk);
        this.questions = new AnswerQuestion(desk);
    }

    OrganisationId organisation() {
        return organisation.id();
    }

    Person rep() {
        return person("jan", "Jan", Role.MEMBER);
    }

    Person anotherManager() {
        return person("omar", "Omar", Role.MANAGER);
    }

    Person manager() {
        return person("fatima", "Fatima", Role.MANAGER);
    }

    /** Types a command as a rep. */
    Answer types(String command) {
        return types(rep(), command);
    }

    Answer types(Person person, String command) {
        MessageRef message = MessageRef.ofCommand(WINS, tick());
        Answer answer = commands.answer(organisation.id(), person, WINS, command, message, now);
        return heard(person, command, answer);
    }

    /** Asks a question in words. */
    Answer asks(String question) {
        MessageRef message = new MessageRef(WINS, tick());
        Answer answer = questions.answer(
                organisation.id(),
                new IncomingMessage(message, Optional.empty(), rep(), question, now, Optional.empty()));
        return heard(rep(), question, answer);
    }

    /** A manager corrects what a deal is worth. */
    void revalues(DealId deal, String euros) {
        Money value = new Money(new BigDecimal(euros), Currency.getInstance("EUR"));
        Description news = new Description(Optional.empty(), Optional.of(value), Optional.empty(), Optional.empty());
        new ReviseDeal(TestDatabase.shared().ledger(), () -> now)
                .revise(organisation.id(), deal, news, new Actor(manager(), Surface.COMMAND));
    }

    /** Nobody says anything for so long. */
    void passes(Duration span) {
        now = now.plus(span);
    }

    /** What stands between headline and footnote of {@code answer}. */
    List<String> lines(Answer answer) {
        return Words.in(language, organisation.zone()).card(answer, now).lines();
    }

    /** All that was said. */
    String transcript() {
        return transcript.toString();
    }

    private Answer heard(Person person, String said, Answer answer) {
        String card = Words.in(language, organisation.zone()).card(answer, now).plain();
        transcript.append(person.name()).append("> ").append(said).append('\n');
        card.lines().forEach(line -> transcript.append("    ").append(line).append('\n'));
        return answer;
    }

    private String tick() {
        now = now.plusSeconds(60);
        return String.valueOf(now.getEpochSecond());
    }

    private Person person(String id, String name, Role role) {
        return new Person(new PersonRef(Platform.BROWSER, id), name, role, Optional.of("Noord"), language);
    }
}
