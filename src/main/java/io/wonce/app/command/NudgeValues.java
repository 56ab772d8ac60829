package io.wonce.app.command;

import io.wonce.domain.organisation.Nudges;
import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.organisation.WeekDays;
import io.wonce.domain.organisation.WorkingHours;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads values of the settings that say when people are nudged. */
final class NudgeValues {
    private static final Pattern DAYS = Pattern.compile("([1-9]\\d{0,2}) ?(\\p{L}*)");

    private final Vocabulary vocabulary;

    NudgeValues(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** How an organisation changes by {@code value}; empty where the setting cannot take it, or has nothing to do with nudges. */
    Optional<UnaryOperator<Organisation>> change(Setting setting, String value) {
        Optional<UnaryOperator<Nudges>> change = switch (setting) {
            case NUDGE_VERBAL -> days(value, Nudges::withVerbal);
            case NUDGE_SIGNED -> days(value, Nudges::withSigned);
            case NUDGE_DATE -> days(value, Nudges::withDate);
            case NUDGE_UNRESOLVED -> days(value, Nudges::withUnresolved);
            case WORKING_DAYS -> WeekDays.read(value).map(days -> nudges -> nudges.withWorkingDays(days));
            case WORKING_HOURS -> WorkingHours.read(value).map(hours -> nudges -> nudges.withHours(hours));
            default -> Optional.empty();
        };
        return change.map(other -> organisation -> organisation.nudging(other.apply(organisation.nudges())));
    }

    /** A value that would do. */
    String example(Setting setting, Locale language) {
        return switch (setting) {
            case NUDGE_VERBAL -> "14";
            case NUDGE_SIGNED -> "30";
            case WORKING_DAYS ->
                WeekDays.shown(Nudges.USUAL.workingDays(), language)
                        .replace('–', '-')
                        .toLowerCase(language);
            case WORKING_HOURS -> WorkingHours.USUAL.shown().replace('–', '-');
            default -> "1";
        };
    }

    private Optional<UnaryOperator<Nudges>> days(String value, BiFunction<Nudges, Optional<Integer>, Nudges> with) {
        if (vocabulary.means("off", value)) {
            return Optional.of(nudges -> with.apply(nudges, Optional.empty()));
        }
        Matcher days = DAYS.matcher(value);
        if (!days.matches() || !(days.group(2).isEmpty() || vocabulary.means("unit.DAYS", days.group(2)))) {
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(days.group(1)))
                .filter(number -> number <= Nudges.MOST_DAYS)
                .map(number -> nudges -> with.apply(nudges, Optional.of(number)));
    }
}
