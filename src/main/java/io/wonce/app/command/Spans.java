package io.wonce.app.command;

import io.wonce.app.AskSettings;
import io.wonce.domain.counting.Almanac;
import io.wonce.domain.counting.Grouping;
import io.wonce.domain.counting.Period;
import io.wonce.domain.counting.Periods;
import io.wonce.domain.organisation.Organisation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads over which period a count goes, and by what it is split: {@code last week by rep}. */
final class Spans {
    /** Words that say how to show a number, and not of which period. */
    private static final List<String> VIEWS = List.of("by", "filler", "as", "reported", "known");

    private final Vocabulary vocabulary;
    private final Periods periods;
    private final AskSettings settings;

    Spans(Vocabulary vocabulary, Periods periods, AskSettings settings) {
        this.vocabulary = vocabulary;
        this.periods = periods;
        this.settings = settings;
    }

    /** Takes {@code usual} where no period is named; the period is empty where there is no such one. */
    Span read(Asked asked, String usual) {
        Optional<Grouping> by = first(asked.arguments().words());
        Arguments said = asked.arguments()
                .without(word ->
                        grouping(word).isPresent() || VIEWS.stream().anyMatch(key -> vocabulary.means(key, word)));
        List<String> words = said.isEmpty() ? List.of(usual.split(" ")) : said.words();
        return new Span(periods.named(words, almanac(asked)), by, said.text());
    }

    /** Whether the number is asked for as it was published. */
    boolean asksReported(Asked asked) {
        return asked.arguments().words().stream().anyMatch(word -> vocabulary.means("reported", word));
    }

    /** The word after "by" that nothing can be split by. */
    Optional<String> unknownGrouping(Asked asked) {
        List<String> words = asked.arguments().words();
        return IntStream.range(1, words.size())
                .filter(at -> vocabulary.means("by", words.get(at - 1)))
                .mapToObj(words::get)
                .filter(word -> grouping(word).isEmpty())
                .findFirst();
    }

    /** The first word that splits by something else than those before it do. */
    Optional<String> secondGrouping(Asked asked) {
        List<String> words = asked.arguments().words();
        Optional<Grouping> first = first(words);
        return words.stream().filter(word -> isSecond(word, first)).findFirst();
    }

    /** What was asked, with the first split alone. */
    List<String> splitOnce(Asked asked) {
        List<String> words = asked.arguments().words();
        Optional<Grouping> first = first(words);
        return IntStream.range(0, words.size())
                .filter(at -> !isSecond(words.get(at), first))
                .filter(at ->
                        at + 1 == words.size() || !isJoining(words.get(at)) || !isSecond(words.get(at + 1), first))
                .mapToObj(words::get)
                .toList();
    }

    private Optional<Grouping> first(List<String> words) {
        return words.stream().flatMap(word -> grouping(word).stream()).findFirst();
    }

    private boolean isSecond(String word, Optional<Grouping> first) {
        return grouping(word).isPresent() && !grouping(word).equals(first);
    }

    private boolean isJoining(String word) {
        return vocabulary.means("by", word) || vocabulary.means("filler", word);
    }

    /** What is counted over in a whole sentence, in which other words may stand as well. */
    Span find(Asked sentence, String usual) {
        Almanac almanac = almanac(sentence);
        List<String> words = sentence.arguments().words();
        Optional<Period> period =
                periods.within(words, almanac).or(() -> periods.named(List.of(usual.split(" ")), almanac));
        boolean splits = words.stream().anyMatch(word -> vocabulary.means("by", word))
                || words.stream().anyMatch(word -> vocabulary.means("ask.WHO", word));
        return new Span(
                period,
                splits ? first(words) : Optional.empty(),
                sentence.arguments().text());
    }

    private Almanac almanac(Asked asked) {
        Organisation organisation = settings.ask(asked.organisation()).organisation();
        LocalDate today = asked.command().at().atZone(organisation.zone()).toLocalDate();
        return new Almanac(today, organisation.weekStart(), organisation.fiscalStart());
    }

    private Optional<Grouping> grouping(String word) {
        return vocabulary.meaning(Grouping.class, "grouping", word);
    }

    /**
     * What is counted over.
     *
     * @param period empty where the words are none
     * @param by how it is split
     * @param said the words that should be a period
     */
    record Span(Optional<Period> period, Optional<Grouping> by, String said) {}
}
