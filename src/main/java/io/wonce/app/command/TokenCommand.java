package io.wonce.app.command;

import io.wonce.app.AskTokens;
import io.wonce.app.MakeToken;
import io.wonce.app.RevokeToken;
import io.wonce.domain.organisation.ApiToken.Scope;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Problem;
import io.wonce.domain.outgoing.Verb;
import java.util.List;
import java.util.Optional;

/** {@code /deal token new reports read}, {@code /deal token list}, {@code /deal token revoke reports}; managers only. */
final class TokenCommand implements Command {
    /** What can be done with tokens. */
    private enum Deed {
        NEW,
        LIST,
        REVOKE
    }

    private final MakeToken make;
    private final AskTokens ask;
    private final RevokeToken revoke;
    private final Vocabulary vocabulary;
    private final Mistakes mistakes;

    TokenCommand(MakeToken make, AskTokens ask, RevokeToken revoke, Vocabulary vocabulary, Mistakes mistakes) {
        this.make = make;
        this.ask = ask;
        this.revoke = revoke;
        this.vocabulary = vocabulary;
        this.mistakes = mistakes;
    }

    @Override
    public Verb verb() {
        return Verb.TOKEN;
    }

    @Override
    public Answer answer(Asked asked) {
        List<String> words = asked.arguments().words();
        Optional<Deed> deed =
                words.isEmpty() ? Optional.of(Deed.LIST) : vocabulary.meaning(Deed.class, "token", words.get(0));
        return deed.flatMap(what -> answer(what, words, asked))
                .orElseGet(() -> mistakes.missing(Problem.NO_TOKEN, Verb.TOKEN, asked));
    }

    private Optional<Answer> answer(Deed deed, List<String> words, Asked asked) {
        return switch (deed) {
            case LIST -> Optional.of(ask.ask(asked.organisation(), asked.actor()));
            case NEW -> made(words, asked);
            case REVOKE ->
                words.size() == 2
                        ? Optional.of(revoke.revoke(asked.organisation(), words.get(1), asked.actor()))
                        : Optional.empty();
        };
    }

    private Optional<Answer> made(List<String> words, Asked asked) {
        return words.size() == 3
                ? vocabulary
                        .meaning(Scope.class, "scope", words.get(2))
                        .map(scope -> make.make(asked.organisation(), words.get(1), scope, asked.actor()))
                : Optional.empty();
    }
}
