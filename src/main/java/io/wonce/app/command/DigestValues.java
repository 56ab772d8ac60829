package io.wonce.app.command;

import io.wonce.domain.counting.DigestSchedule;
import io.wonce.domain.counting.DigestSchedule.Rhythm;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads when a channel wants the numbers: {@code weekly mon 08:30}, {@code daily 17:00 New York}, {@code monthly 1 9:00}, {@code daily off}. */
final class DigestValues {
    private static final LocalTime USUAL_TIME = LocalTime.of(9, 0);
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.hu](\\d{2})|[hu]|uhr|uur)?");
    private static final Pattern DAY = Pattern.compile("\\d{1,2}");
    private static final Pattern PLACE = Pattern.compile("\\p{L}.*");

    /** What is said of a time, and is no place: {@code 5 pm}. */
    private static final Pattern OF_CLOCK = Pattern.compile(
            "(?:[ap]\\.?m\\.?|uur|uhr|u|h|hrs?|hours?|heures?|horas?|o.?clock)(?: .*)?", Pattern.CASE_INSENSITIVE);

    private final Vocabulary vocabulary;

    DigestValues(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Monday or the first day, nine o’clock, and the organisation's zone, where nothing else is said; empty where it is no such time. */
    Optional<DigestWish> wish(String value) {
        if (vocabulary.means("off", value)) {
            return Optional.of(new DigestWish.Stop(Optional.empty()));
        }
        List<String> words = unfilled(List.of(value.split("[ ,]+")));
        return words.isEmpty()
                ? Optional.empty()
                : vocabulary
                        .meaning(Rhythm.class, "rhythm", words.get(0))
                        .flatMap(rhythm -> wish(rhythm, words.subList(1, words.size())));
    }

    /** What would do. */
    List<String> example(Locale language) {
        String day = DayOfWeek.MONDAY.getDisplayName(TextStyle.FULL, language).toLowerCase(language);
        return List.of(vocabulary.all("rhythm.WEEKLY", language).get(0), day, "08:30");
    }

    private Optional<DigestWish> wish(Rhythm rhythm, List<String> rest) {
        List<String> wanted = unfilled(rest);
        if (wanted.size() == 1 && vocabulary.means("off", wanted.get(0))) {
            return Optional.of(new DigestWish.Stop(Optional.of(rhythm)));
        }
        Optional<Integer> day = first(wanted).flatMap(word -> day(rhythm, word).findFirst());
        List<String> later = day.isPresent() ? wanted.subList(1, wanted.size()) : rest;
        List<String> timed = unfilled(later);
        Optional<LocalTime> time = first(timed).flatMap(DigestValues::time);
        List<String> last = time.isPresent() ? timed.subList(1, timed.size()) : later;
        Optional<ZoneId> zone = zone(last);
        String where = String.join(" ", unfilled(last));
        if (zone.isEmpty() && !where.isEmpty()) {
            boolean isPlace = PLACE.matcher(where).matches()
                    && !OF_CLOCK.matcher(where).matches()
                    && (day.isPresent() || time.isPresent() || where.contains("/"));
            return Optional.<DigestWish>of(new DigestWish.Nowhere(where)).filter(wish -> isPlace);
        }
        return Optional.of(
                new DigestWish.Send(new DigestSchedule(rhythm, day.orElse(1), time.orElse(USUAL_TIME), zone)));
    }

    /** Without the words before it that say nothing. */
    private List<String> unfilled(List<String> words) {
        int filler = (int) words.stream()
                .takeWhile(word -> vocabulary.means("rhythm.filler", word))
                .count();
        return words.subList(filler, words.size());
    }

    /** Such words may be part of a name, as in El Salvador and Port of Spain: no more of them goes than has to. */
    private Optional<ZoneId> zone(List<String> words) {
        return IntStream.rangeClosed(0, words.size() - unfilled(words).size())
                .mapToObj(filler -> String.join(" ", words.subList(filler, words.size())))
                .flatMap(name -> RegionValues.zone(name).stream())
                .findFirst();
    }

    private static Optional<String> first(List<String> words) {
        return words.stream().findFirst().map(word -> word.toLowerCase(Locale.ROOT));
    }

    private static Stream<Integer> day(Rhythm rhythm, String word) {
        return switch (rhythm) {
            case DAILY -> Stream.empty();
            case WEEKLY ->
                Arrays.stream(DayOfWeek.values())
                        .filter(day -> isNamed(day, word))
                        .map(DayOfWeek::getValue);
            case MONTHLY, QUARTERLY ->
                Stream.of(word)
                        .filter(number -> DAY.matcher(number).matches())
                        .map(Integer::valueOf)
                        .filter(rhythm::has);
        };
    }

    /** In full or abbreviated, in any language. */
    private static boolean isNamed(DayOfWeek day, String word) {
        return Vocabulary.LANGUAGES.stream()
                .flatMap(language -> Stream.of(TextStyle.FULL, TextStyle.SHORT)
                        .map(style -> day.getDisplayName(style, language).toLowerCase(language)))
                .anyMatch(name -> name.replace(".", "").equals(word.replace(".", "")));
    }

    private static Optional<LocalTime> time(String word) {
        Matcher time = TIME.matcher(word);
        if (!time.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(time.group(1));
        int minute = Optional.ofNullable(time.group(2)).map(Integer::valueOf).orElse(0);
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }
}
