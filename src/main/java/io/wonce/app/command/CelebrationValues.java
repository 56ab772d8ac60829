package io.wonce.app.command;

import io.wonce.domain.chat.Emoji;
import io.wonce.domain.organisation.Celebrations;
import io.wonce.domain.organisation.Celebrations.Amounts;
import io.wonce.domain.organisation.Organisation;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads values of the settings that say how an organisation celebrates. */
final class CelebrationValues {
    private static final int MOST_EMOJI = 12;
    private static final Duration SHORTEST_AGE = Duration.ofHours(1);
    private static final Duration LONGEST_AGE = Duration.ofDays(365);
    private static final Pattern TARGET = Pattern.compile("(\\d{1,5})( .*)?");
    private static final Pattern AGE = Pattern.compile("(\\d{1,4}) ?(\\p{L}*)");

    private final Vocabulary vocabulary;
    private final PictureValues pictures;

    CelebrationValues(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.pictures = new PictureValues(vocabulary);
    }

    /** How an organisation changes by {@code value}; empty where the setting cannot take it, or has nothing to do with parties. */
    Optional<UnaryOperator<Organisation>> change(Setting setting, String value) {
        return switch (setting) {
            case THRESHOLD -> threshold(value);
            case AMOUNTS -> amounts(value).map(amounts -> celebrating(party -> party.withAmounts(amounts)));
            case LEADERBOARDS -> shown(value).map(shown -> celebrating(party -> party.withLeaderboards(shown)));
            case EMOJI -> emoji(value).map(own -> celebrating(party -> party.withEmoji(own)));
            case TARGET -> target(value);
            case AGE -> age(value).map(age -> celebrating(party -> party.withAge(age)));
            case REACTION -> reaction(value).map(reaction -> celebrating(party -> party.withReaction(reaction)));
            case PICTURES -> pictures.when(value).map(CelebrationValues::celebrating);
            case GIFS -> pictures.own(value).map(CelebrationValues::celebrating);
            default -> Optional.empty();
        };
    }

    /** A value that would do. */
    String example(Setting setting, Locale language) {
        return switch (setting) {
            case THRESHOLD -> "1000";
            case AMOUNTS, LEADERBOARDS -> vocabulary.all("off", language).get(0);
            case EMOJI -> "🎉🥂🚀";
            case TARGET -> "10";
            case AGE -> "2 " + vocabulary.all("unit.DAYS", language).get(0);
            case PICTURES -> vocabulary.all("pictures.ALWAYS", language).get(0);
            case GIFS -> "https://example.com/party.gif";
            default -> "🏆";
        };
    }

    private static UnaryOperator<Organisation> celebrating(UnaryOperator<Celebrations> change) {
        return organisation -> organisation.celebrating(change.apply(organisation.celebrations()));
    }

    /** An amount of the base currency, unless it names another one. */
    private Optional<UnaryOperator<Organisation>> threshold(String value) {
        if (isOff(value)) {
            return Optional.of(celebrating(party -> party.withThreshold(Optional.empty())));
        }
        return WrittenAmount.parse(value)
                .map(least -> o -> o.celebrating(o.celebrations().withThreshold(Optional.of(least.in(o.currency())))));
    }

    private Optional<Amounts> amounts(String value) {
        return vocabulary.means("managers", value)
                ? Optional.of(Amounts.FOR_MANAGERS)
                : shown(value).map(shown -> shown ? Amounts.TOLD : Amounts.UNTOLD);
    }

    private Optional<Boolean> shown(String value) {
        if (isOff(value)) {
            return Optional.of(false);
        }
        return vocabulary.means("on", value) ? Optional.of(true) : Optional.empty();
    }

    private Optional<List<Emoji>> emoji(String value) {
        if (isOff(value)) {
            return Optional.of(List.of());
        }
        return Optional.of(Emoji.all(value)).filter(all -> !all.isEmpty() && all.size() <= MOST_EMOJI);
    }

    private Optional<UnaryOperator<Organisation>> target(String value) {
        if (isOff(value)) {
            return Optional.of(celebrating(party -> party.withTarget(Optional.empty())));
        }
        Matcher target = TARGET.matcher(value);
        int orders = target.matches() ? Integer.parseInt(target.group(1)) : 0;
        return orders == 0
                ? Optional.empty()
                : Optional.of(celebrating(party -> party.withTarget(Optional.of(orders))));
    }

    /** A number of days, unless it names another unit. */
    private Optional<Duration> age(String value) {
        Matcher age = AGE.matcher(value);
        if (!age.matches()) {
            return Optional.empty();
        }
        long number = Long.parseLong(age.group(1));
        return unit(age.group(2))
                .map(unit -> unit.multipliedBy(number))
                .filter(read -> read.compareTo(SHORTEST_AGE) >= 0 && read.compareTo(LONGEST_AGE) <= 0);
    }

    private Optional<Duration> unit(String word) {
        if (word.isEmpty() || vocabulary.means("unit.DAYS", word)) {
            return Optional.of(Duration.ofDays(1));
        }
        if (vocabulary.means("unit.HOURS", word)) {
            return Optional.of(Duration.ofHours(1));
        }
        return vocabulary.means("unit.WEEKS", word) ? Optional.of(Duration.ofDays(7)) : Optional.empty();
    }

    private static Optional<Emoji> reaction(String value) {
        return Optional.of(Emoji.all(value)).filter(all -> all.size() == 1).map(all -> all.get(0));
    }

    private boolean isOff(String value) {
        return vocabulary.means("off", value);
    }
}
