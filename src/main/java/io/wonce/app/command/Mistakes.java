package io.wonce.app.command;

import io.wonce.domain.deal.AnnouncementId;
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
    /** In shorter words of a sentence, one letter is too much of a difference. */
    private static final int SHORTEST_MISSPELT = 5;

    private final Vocabulary vocabulary;

    Mistakes(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Something is missing; an example shows what. */
    Answer missing(Problem problem, Verb verb, Asked asked) {
        return wrong(problem, verb, "", asked);
    }

    /** What should be an amount is none. */
    Answer amount(String typed, Locale language) {
        String example = vocabulary.example(Verb.WON, language);
        return new Answer.Mistake(Problem.NO_AMOUNT, Quote.of(typed), Optional.of(Verb.WON), Optional.of(example));
    }

    /** {@code typed} cannot be; an example shows what can. */
    Answer wrong(Problem problem, Verb verb, String typed, Asked asked) {
        String example = vocabulary.example(verb, asked.language());
        return new Answer.Mistake(problem, Quote.of(typed), Optional.of(verb), Optional.of(example));
    }

    /** {@code typed} cannot be; {@code arguments} would do. */
    Answer nearly(Problem problem, Verb verb, String typed, List<String> arguments, Asked asked) {
        String nearest = form(verb, arguments, asked.language());
        return new Answer.Mistake(problem, Quote.of(typed), Optional.of(verb), Optional.of(nearest));
    }

    /** How a change of {@code deal} ended, or that there is no such deal. */
    Answer resolved(Verb verb, Resolution resolution, DealId deal, Asked asked) {
        boolean isThere = !resolution.equals(new Resolution.Refused(Refusal.NO_SUCH_DEAL));
        return isThere ? new Answer.Resolved(verb, resolution) : unknownDeal(deal, asked);
    }

    /** How a change of {@code announcement} ended, or that there is no such announcement. */
    Answer resolved(Verb verb, Resolution resolution, AnnouncementId announcement, Asked asked) {
        boolean isThere = !resolution.equals(new Resolution.Refused(Refusal.NO_SUCH_ANNOUNCEMENT));
        return isThere
                ? new Answer.Resolved(verb, resolution)
                : wrong(Problem.UNKNOWN_ANNOUNCEMENT, Verb.UNRESOLVED, "#" + announcement.number(), asked);
    }

    /** There is no such deal; searching helps. */
    Answer unknownDeal(DealId deal, Asked asked) {
        return wrong(Problem.UNKNOWN_DEAL, Verb.FIND, deal.toString(), asked);
    }

    /** No such command: a misspelled one, a deal to find, or an order to announce. */
    Answer unknown(String typed, Arguments all, Locale language) {
        Optional<Verb> meant = nearest(typed, language);
        Arguments rest = new Arguments(all.words().subList(1, all.words().size()));
        Verb guess = meant.orElse(rest.isEmpty() ? Verb.FIND : Verb.WON);
        List<String> arguments = meant.isPresent() ? rest.words() : all.words();
        String form = form(guess, arguments, language);
        return new Answer.Mistake(Problem.UNKNOWN_COMMAND, Quote.of(typed), meant, Optional.of(form));
    }

    /** Another word after the slash: a misspelled {@code /deal} with its command behind it, or nothing that Wonce knows. */
    Answer unknownSlash(Arguments all, Locale language) {
        String slash = all.words().get(0);
        List<String> rest = all.words().subList(1, all.words().size());
        Optional<Verb> meant = rest.stream()
                .findFirst()
                .filter(word -> Spelling.nearest(slash.toLowerCase(Locale.ROOT), List.of(Vocabulary.PREFIX))
                        .isPresent())
                .flatMap(word -> vocabulary.meaning(Verb.class, "verb", word));
        String form = meant.map(verb -> form(verb, rest.subList(1, rest.size()), language))
                .orElseGet(() -> vocabulary.example(Verb.HELP, language));
        return new Answer.Mistake(Problem.UNKNOWN_COMMAND, Quote.of(slash), meant, Optional.of(form));
    }

    /** A question without an answer; a question that has one. */
    Answer notUnderstood(Asked asked) {
        Optional<Verb> meant = asked.arguments().words().stream()
                .filter(word -> word.length() >= SHORTEST_MISSPELT)
                .flatMap(word -> nearest(word, asked.language()).stream())
                .filter(verb -> verb != Verb.HELP)
                .findFirst();
        String form = vocabulary.example(meant.orElse(Verb.COUNT), asked.language());
        return new Answer.Mistake(Problem.NOT_UNDERSTOOD, "", meant, Optional.of(form));
    }

    /** {@code arguments} as they were typed, or an example where those are none or cannot be repeated. */
    private String form(Verb verb, List<String> arguments, Locale language) {
        boolean says = !arguments.isEmpty() && Quote.isWhole(String.join(" ", arguments));
        return says ? vocabulary.form(verb, arguments, language) : vocabulary.example(verb, language);
    }

    /** Whether {@code typed} is a command with a typing mistake in it. */
    boolean isMisspelt(String typed, Locale language) {
        return typed.length() >= SHORTEST_MISSPELT - 1
                && nearest(typed, language).isPresent();
    }

    private Optional<Verb> nearest(String typed, Locale language) {
        List<String> known = Arrays.stream(Verb.values())
                .flatMap(verb -> vocabulary.near("verb." + verb, language).stream())
                .toList();
        return Spelling.nearest(Vocabulary.plain(typed), known)
                .flatMap(word -> vocabulary.meaning(Verb.class, "verb", word));
    }
}
