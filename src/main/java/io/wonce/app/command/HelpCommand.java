package io.wonce.app.command;

import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Verb;

/** {@code /deal help}, {@code /deal help count}. */
final class HelpCommand implements Command {
    private final Vocabulary vocabulary;

    HelpCommand(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public Verb verb() {
        return Verb.HELP;
    }

    @Override
    public Answer answer(Asked asked) {
        return new Answer.Helped(asked.arguments().words().stream()
                .flatMap(word -> vocabulary.meaning(Verb.class, "verb", word).stream())
                .findFirst());
    }
}
