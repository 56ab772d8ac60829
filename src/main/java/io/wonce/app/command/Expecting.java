package io.wonce.app.command;

import io.wonce.app.AskSettings;
import io.wonce.domain.counting.CloseDates;
import io.wonce.domain.deal.ForecastCategory;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Problem;
import io.wonce.domain.outgoing.Verb;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads when and how likely an order comes: {@code 15 dec 80% commit}. */
final class Expecting {
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3})%");
    private static final Pattern PERCENTAGE = Pattern.compile("[-+]?\\d[\\d.,]*%");

    private final Vocabulary vocabulary;
    private final CloseDates dates;
    private final AskSettings settings;
    private final Mistakes mistakes;

    Expecting(Vocabulary vocabulary, CloseDates dates, AskSettings settings, Mistakes mistakes) {
        this.vocabulary = vocabulary;
        this.dates = dates;
        this.settings = settings;
        this.mistakes = mistakes;
    }

    /** Takes date, probability and category out of the arguments. */
    Outlook read(Asked asked) {
        CloseDates.Found close = dates.within(asked.arguments().words(), today(asked));
        Optional<ForecastCategory> category = first(close.rest(), this::category);
        Optional<Integer> percent = first(close.rest(), Expecting::percent);
        Arguments rest = new Arguments(close.rest())
                .without(word -> category(word).isPresent() || percent(word).isPresent());
        return new Outlook(close.date(), percent, category, rest);
    }

    /** A percentage that is no probability, or a day that is past. */
    Optional<Answer> mistake(Outlook outlook, Asked asked) {
        Optional<String> odds = outlook.rest().words().stream()
                .filter(word -> PERCENTAGE.matcher(word).matches())
                .findFirst();
        if (odds.isPresent()) {
            return Optional.of(mistakes.wrong(Problem.NO_PROBABILITY, Verb.EXPECT, odds.get(), asked));
        }
        CloseDates.Found close = dates.within(asked.arguments().words(), today(asked));
        return close.date()
                .filter(day -> day.isBefore(today(asked)))
                .map(day -> mistakes.wrong(Problem.PAST_DATE, Verb.EXPECT, close.said(), asked));
    }

    private LocalDate today(Asked asked) {
        ZoneId zone = settings.ask(asked.organisation()).organisation().zone();
        return asked.command().at().atZone(zone).toLocalDate();
    }

    private Optional<ForecastCategory> category(String word) {
        return vocabulary.meaning(ForecastCategory.class, "category", word);
    }

    private static Optional<Integer> percent(String word) {
        Matcher matcher = PERCENT.matcher(word);
        return matcher.matches()
                ? Optional.of(Integer.valueOf(matcher.group(1))).filter(percent -> percent <= 100)
                : Optional.empty();
    }

    private static <T> Optional<T> first(List<String> words, Function<String, Optional<T>> meaning) {
        return words.stream().flatMap(word -> meaning.apply(word).stream()).findFirst();
    }
}
