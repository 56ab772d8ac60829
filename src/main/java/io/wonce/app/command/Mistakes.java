package io.wonce.app.command;

import io.wonce.domain.deal.DealId;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Problem;
import io.wonce.domain.outgoing.Resolution;
import io.wonce.domain.outgoing.Resolution.Refusal;
import io.wonce.domain.outgoing.Verb;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Answers to what makes no command, each with the nearest right form. */
final class Mistakes {
    private final Vocabulary vocabulary;

    Mistakes(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Something is missing; an example shows what. */
    Answer missing(Problem problem, Verb verb, Asked asked) {
        return wrong(problem, verb, "", asked);
    }

    /** {@code typed} cannot be; an example shows what can. */
    Answer wrong(Problem problem, Verb verb, String typed, Asked asked) {
        String example = vocabulary.example(verb, asked.language());
        return new Answer.Mistake(problem, typed, Optional.of(verb), Optional.of(example));
    }

    /** {@code typed} cannot be; {@code arguments} would do. */
    Answer nearly(Problem problem, Verb verb, String typed, List<String> arguments, Asked asked) {
        String nearest = vocabulary.form(verb, arguments, asked.language());
        return new Answer.Mistake(problem, typed, Optional.of(verb), Optional.of(nearest));
    }

    /** How a change of {@code deal} ended, or that there is no such deal. */
    Answer resolved(Verb verb, Resolution resolution, DealId deal, Asked asked) {
        boolean isThere = !resolution.equals(new Resolution.Refused(Refusal.NO_SUCH_DEAL));
        return isThere ? new Answer.Resolved(verb, resolution) : unknownDeal(deal, asked);
    }

    /** There is no such deal; searching helps. */
    Answer unknownDeal(DealId deal, Asked asked) {
        return wrong(Problem.UNKNOWN_DEAL, Verb.FIND, deal.toString(), asked);
    }

    /** No such command: a misspelled one, a deal to find, or an order to announce. */
    Answer unknown(String typed, Arguments all, Locale language) {
        Optional<Verb> meant = nearest(typed, language);
        Arguments rest = new Arguments(all.words().subList(1, all.words().size()));
        if (meant.isPresent()) {
            String form = rest.isEmpty()
                    ? vocabulary.example(meant.get(), language)
                    : vocabulary.form(meant.get(), rest.words(), language);
            return new Answer.Mistake(Problem.UNKNOWN_COMMAND, typed, meant, Optional.of(form));
        }
        Verb guess = rest.isEmpty() ? Verb.FIND : Verb.WON;
        String form = vocabulary.form(guess, all.words(), language);
        return new Answer.Mistake(Problem.UNKNOWN_COMMAND, typed, Optional.empty(), Optional.of(form));
    }

    private Optional<Verb> nearest(String typed, Locale language) {
        List<String> known = Arrays.stream(Verb.values())
                .flatMap(verb -> vocabulary.all("verb." + verb, language).stream())
                .toList();
        return Spelling.nearest(Vocabulary.plain(typed), known)
                .flatMap(word -> vocabulary.meaning(Verb.class, "verb", word));
    }
}
