package io.wonce.app.command;

import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.organisation.CelebrationChannels;
import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.organisation.Retention;
import io.wonce.domain.organisation.Robots;
import io.wonce.domain.outgoing.Problem;
import io.wonce.domain.reading.Attention;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads names and values of settings. */
public final class SettingValues {
    private static final Pattern DAYS = Pattern.compile("([1-9]\\d{0,3}) ?(\\p{L}*)");

    private final Vocabulary vocabulary;
    private final CelebrationValues celebrations;
    private final NudgeValues nudges;
    private final DigestValues digests;

    SettingValues(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.celebrations = new CelebrationValues(vocabulary);
        this.nudges = new NudgeValues(vocabulary);
        this.digests = new DigestValues(vocabulary);
    }

    /** What can be set. */
    public enum Setting {
        MILESTONE,
        ZONE,
        WEEK,
        FISCAL_YEAR,
        CURRENCY,
        LANGUAGE,
        CHANNEL_LANGUAGE,
        ATTENTION,
        DIGEST,
        CHANNEL,
        THRESHOLD,
        AMOUNTS,
        EMOJI,
        TARGET,
        AGE,
        REACTION,
        ROBOTS,
        PICTURES,
        GIFS,
        LEADERBOARDS,
        NUDGE_VERBAL,
        NUDGE_SIGNED,
        NUDGE_DATE,
        NUDGE_UNRESOLVED,
        WORKING_DAYS,
        TEXTS,
        MANAGER,
        NO_MANAGER,
        ADMIN,
        NO_ADMIN
    }

    /** Those that give a person a role. */
    static final Set<Setting> APPOINTMENTS =
            EnumSet.of(Setting.MANAGER, Setting.NO_MANAGER, Setting.ADMIN, Setting.NO_ADMIN);

    Optional<Setting> setting(String word) {
        return vocabulary.meaning(Setting.class, "setting", word);
    }

    Optional<Milestone> milestone(String value) {
        return Arrays.stream(value.split(" "))
                .flatMap(word -> vocabulary.meaning(Milestone.class, "milestone", word).stream())
                .findFirst();
    }

    /** How an organisation changes by {@code value}; empty where the setting cannot take it. */
    Optional<UnaryOperator<Organisation>> change(Setting setting, String value, ChannelRef here) {
        return switch (setting) {
            case MILESTONE, CHANNEL_LANGUAGE, ATTENTION, DIGEST, MANAGER, NO_MANAGER, ADMIN, NO_ADMIN ->
                Optional.empty();
            case ZONE -> zone(value).map(zone -> o -> changed(o, zone, o.weekStart(), o.currency(), o.language()));
            case WEEK -> day(value).map(day -> o -> changed(o, o.zone(), day, o.currency(), o.language()));
            case TEXTS -> retention(value).map(texts -> o -> o.keeping(texts));
            case FISCAL_YEAR -> month(value).map(start -> o -> o.startingFiscalYear(start));
            case CURRENCY ->
                currency(value).map(money -> o -> changed(o, o.zone(), o.weekStart(), money, o.language()));
            case LANGUAGE ->
                language(value).map(spoken -> o -> changed(o, o.zone(), o.weekStart(), o.currency(), spoken));
            case CHANNEL ->
                channels(value, here).map(change -> o -> o.celebratingIn(change.apply(o.celebrationChannels())));
            case ROBOTS -> robots(value).map(robots -> o -> o.hearing(robots));
            case THRESHOLD, AMOUNTS, EMOJI, TARGET, AGE, REACTION, PICTURES, GIFS, LEADERBOARDS ->
                celebrations.change(setting, value);
            case NUDGE_VERBAL, NUDGE_SIGNED, NUDGE_DATE, NUDGE_UNRESOLVED, WORKING_DAYS ->
                nudges.change(setting, value);
        };
    }

    Optional<Attention> attention(String value) {
        return vocabulary.meaning(Attention.class, "attention", value);
    }

    /** What somebody wants of the digests of a channel. */
    Optional<DigestWish> digest(String value) {
        return digests.wish(value);
    }

    /** Whether it is the wish for nothing. */
    boolean isOff(String value) {
        return vocabulary.means("off", value);
    }

    /** The language that {@code value} names, by its code or in any language. */
    Optional<Locale> language(String value) {
        return Vocabulary.LANGUAGES.stream()
                .filter(language -> language.getLanguage().equalsIgnoreCase(value)
                        || Vocabulary.LANGUAGES.stream()
                                .anyMatch(in -> language.getDisplayLanguage(in).equalsIgnoreCase(value)))
                .findFirst();
    }

    /** What is wrong with a value that {@code setting} cannot take. */
    static Problem problem(Setting setting, String value) {
        if (value.isEmpty()) {
            return Problem.NO_VALUE;
        }
        return setting == Setting.GIFS ? Problem.NO_PICTURES : Problem.WRONG_VALUE;
    }

    /** Arguments that would do. */
    List<String> example(Setting setting, Locale language) {
        String name = vocabulary.all("setting." + setting, language).get(0);
        return switch (setting) {
            case MILESTONE ->
                List.of(name, vocabulary.all("milestone.SIGNED", language).get(0));
            case MANAGER, NO_MANAGER, ADMIN, NO_ADMIN -> List.of(name, "@Dana");
            case ATTENTION ->
                List.of(name, vocabulary.all("attention.QUIET", language).get(0));
            case DIGEST ->
                Stream.concat(Stream.of(name), digests.example(language).stream())
                        .toList();
            case ROBOTS -> List.of(name, "HubSpot, Salesforce");
            case TEXTS -> List.of(name, "365");
            case ZONE -> List.of(name, "Europe/Amsterdam");
            case WEEK ->
                List.of(
                        name,
                        DayOfWeek.MONDAY
                                .getDisplayName(TextStyle.FULL, language)
                                .toLowerCase(language));
            case FISCAL_YEAR ->
                List.of(
                        name,
                        Month.JULY.getDisplayName(TextStyle.FULL, language).toLowerCase(language));
            case CURRENCY -> List.of(name, "EUR");
            case LANGUAGE, CHANNEL_LANGUAGE -> List.of(name, language.getLanguage());
            case CHANNEL -> List.of(name, vocabulary.all("here", language).get(0));
            case THRESHOLD, AMOUNTS, EMOJI, TARGET, AGE, REACTION, PICTURES, GIFS, LEADERBOARDS ->
                List.of(name, celebrations.example(setting, language));
            case NUDGE_VERBAL, NUDGE_SIGNED, NUDGE_DATE, NUDGE_UNRESOLVED, WORKING_DAYS ->
                List.of(name, nudges.example(setting, language));
        };
    }

    /** By its name in full, or by its city. */
    static Optional<ZoneId> zone(String value) {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> isNamed(id, value.replace(' ', '_')))
                .min(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
                .map(ZoneId::of);
    }

    /** In full, or by its city. */
    private static boolean isNamed(String id, String value) {
        return id.equalsIgnoreCase(value)
                || (!value.isEmpty() && id.toLowerCase(Locale.ROOT).endsWith("/" + value.toLowerCase(Locale.ROOT)));
    }

    private static Optional<DayOfWeek> day(String value) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> Vocabulary.LANGUAGES.stream()
                        .anyMatch(language ->
                                day.getDisplayName(TextStyle.FULL, language).equalsIgnoreCase(value)))
                .findFirst();
    }

    private static Optional<Month> month(String value) {
        return Arrays.stream(Month.values())
                .filter(month -> Vocabulary.LANGUAGES.stream()
                        .anyMatch(language ->
                                month.getDisplayName(TextStyle.FULL, language).equalsIgnoreCase(value)))
                .findFirst();
    }

    static Optional<Currency> currency(String value) {
        return Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getCurrencyCode().equalsIgnoreCase(value))
                .findFirst();
    }

    /** A number of days, or for ever. */
    private Optional<Retention> retention(String value) {
        if (isOff(value) || vocabulary.means("forever", value)) {
            return Optional.of(Retention.FOR_EVER);
        }
        Matcher days = DAYS.matcher(value);
        if (!days.matches() || !(days.group(2).isEmpty() || vocabulary.means("unit.DAYS", days.group(2)))) {
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(days.group(1)))
                .filter(Retention::isPossible)
                .map(number -> new Retention(Optional.of(number)));
    }

    private Optional<Robots> robots(String value) {
        if (isOff(value)) {
            return Optional.of(Robots.NONE);
        }
        return vocabulary.means("all", value) ? Optional.of(Robots.ALL) : Robots.named(value);
    }

    /** A channel of the platform on which it is said, or the wish for none there: then a win is celebrated where it was announced. */
    private Optional<UnaryOperator<CelebrationChannels>> channels(String value, ChannelRef here) {
        if (vocabulary.means("here", value)) {
            return Optional.of(channels -> channels.with(here));
        }
        if (vocabulary.means("nowhere", value)) {
            return Optional.of(channels -> channels.without(here.platform()));
        }
        Matcher mention = Pattern.compile("<?#?([\\w-]+)(\\|[^>]*)?>?").matcher(value);
        return mention.matches()
                ? Optional.of(channels -> channels.with(new ChannelRef(here.platform(), mention.group(1))))
                : Optional.empty();
    }

    private static Organisation changed(
            Organisation o, ZoneId zone, DayOfWeek week, Currency currency, Locale language) {
        return new Organisation(
                o.id(),
                o.name(),
                zone,
                week,
                currency,
                language,
                o.celebrationChannels(),
                o.celebrations(),
                o.robots(),
                o.fiscalStart(),
                o.nudges(),
                o.retention());
    }
}
