package io.wonce.app.command;

import io.wonce.app.Desk;
import io.wonce.app.Reads;
import io.wonce.app.port.Workspace;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Person;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Verb;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Answers what people type after {@code /deal}, in every language that Wonce knows and in any mix of them. */
public final class AnswerCommand {
    private final Vocabulary vocabulary;
    private final Mistakes mistakes;
    private final Map<Verb, Command> commands;
    private final AnswerQuestion questions;
    private final Reads reader;

    /** Builds all commands, for chats that are no place of their own, such as the try-out chat. */
    public AnswerCommand(Desk desk) {
        this(desk, Optional.empty());
    }

    /** The same, where workspaces and tenants may share a ledger. */
    public AnswerCommand(Desk desk, Sharing sharing) {
        this(desk, Optional.of(sharing));
    }

    private AnswerCommand(Desk desk, Optional<Sharing> sharing) {
        this.vocabulary = Vocabulary.load();
        this.mistakes = new Mistakes(vocabulary);
        this.commands = Commands.on(desk, sharing, vocabulary).stream()
                .collect(Collectors.toUnmodifiableMap(Command::verb, command -> command));
        this.questions = new AnswerQuestion(desk, vocabulary);
        this.reader = desk.reader();
    }

    /**
     * Answers one command; what it changes is changed once, also when the command is delivered again.
     *
     * @param asker who typed it
     * @param where in which channel
     * @param commandText what stands after {@code /deal}; that word itself may be there as well
     * @param command the key of the command as a message
     * @param at when it was typed
     */
    public Answer answer(
            OrganisationId organisation,
            Person asker,
            ChannelRef where,
            String commandText,
            MessageRef command,
            Instant at) {
        return answer(organisation, Optional.empty(), message(asker, where, commandText, command, at));
    }

    /** The same for what was typed in {@code place}. */
    public Answer answer(
            Workspace place, Person asker, ChannelRef where, String commandText, MessageRef command, Instant at) {
        return answer(place.organisation(), Optional.of(place), message(asker, where, commandText, command, at));
    }

    private Answer answer(OrganisationId organisation, Optional<Workspace> place, IncomingMessage message) {
        Arguments typed = typed(message.text());
        if (typed.isEmpty()) {
            return new Answer.Helped(Optional.empty());
        }
        return answer(new Asked(organisation, place, message, typed));
    }

    private static IncomingMessage message(
            Person asker, ChannelRef where, String commandText, MessageRef command, Instant at) {
        MessageRef key = command.channel().equals(where) ? command : new MessageRef(where, command.messageId());
        return new IncomingMessage(key, Optional.empty(), asker, commandText, at, Optional.empty());
    }

    /** Whether {@code text} begins with the word of a command, in any language. */
    public boolean isCommand(String text) {
        return typed(text).words().stream()
                .findFirst()
                .flatMap(word -> vocabulary.meaning(Verb.class, "verb", word))
                .isPresent();
    }

    /** What is wrong with {@code typed} where a form asks for an amount; empty where it is one. */
    public Optional<Answer> mistakenAmount(String typed, Person asker) {
        boolean understood = reader.read("🎉 Acme signed, " + typed).statements().stream()
                .anyMatch(statement -> statement.amount().isPresent());
        return understood ? Optional.empty() : Optional.of(mistakes.amount(typed, asker.language()));
    }

    private Answer answer(Asked asked) {
        List<String> words = asked.arguments().words();
        if (words.get(0).startsWith("/")) {
            return mistakes.unknownSlash(asked.arguments(), asked.language());
        }
        Arguments rest = new Arguments(words.subList(1, words.size()));
        Optional<Verb> verb =
                vocabulary.meaning(Verb.class, "verb", words.get(0)).or(() -> shown(words));
        if (verb.isEmpty()) {
            Optional<Answer> answer = mistakes.isMisspelt(words.get(0), asked.language())
                    ? Optional.empty()
                    : questions.understood(asked);
            return answer.orElseGet(() -> mistakes.unknown(words.get(0), asked.arguments(), asked.language()));
        }
        boolean isBareDeal = shown(words).isPresent();
        Asked called = asked.with(isBareDeal ? asked.arguments() : rest);
        return Optional.ofNullable(commands.get(verb.get())).orElseThrow().answer(called);
    }

    private static Arguments typed(String text) {
        return Arguments.of(text.strip().replaceFirst("^(?i)(@wonce[:,]?(\\s+|$))?(/?deal(\\s+|$))?", ""));
    }

    /** A deal's id alone asks for the deal. */
    private static Optional<Verb> shown(List<String> words) {
        boolean isBareDeal =
                words.size() == 1 && new Arguments(words).markedDeals().size() == 1;
        return isBareDeal ? Optional.of(Verb.SHOW) : Optional.empty();
    }
}
