package io.wonce.app.command;

import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.linking.NewOrders;
import io.wonce.domain.organisation.CelebrationChannels;
import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.organisation.Retention;
import io.wonce.domain.organisation.Robots;
import io.wonce.domain.outgoing.Problem;
import io.wonce.domain.reading.Attention;
import java.util.Arrays;
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
final class SettingValues {
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

    /** Those that give a person a role. */
    static final Set<Setting> APPOINTMENTS =
            EnumSet.of(Setting.MANAGER, Setting.NO_MANAGER, Setting.ADMIN, Setting.NO_ADMIN);

    /** Those of one channel: that in which they are typed. */
    static final Set<Setting> OF_CHANNEL =
            EnumSet.of(Setting.CHANNEL_LANGUAGE, Setting.DIGEST, Setting.ATTENTION, Setting.NEW_ORDERS);

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
            case MILESTONE, CHANNEL_LANGUAGE, ATTENTION, NEW_ORDERS, DIGEST, MANAGER, NO_MANAGER, ADMIN, NO_ADMIN ->
                Optional.empty();
            case ZONE, WEEK, FISCAL_YEAR, CURRENCY, LANGUAGE -> RegionValues.change(setting, value);
            case TEXTS -> retention(value).map(texts -> o -> o.keeping(texts));
            case CHANNEL ->
                channels(value, here).map(change -> o -> o.celebratingIn(change.apply(o.celebrationChannels())));
            case ROBOTS -> robots(value).map(robots -> o -> o.hearing(robots));
            case THRESHOLD, AMOUNTS, EMOJI, TARGET, AGE, REACTION, PICTURES, GIFS, LEADERBOARDS ->
                celebrations.change(setting, value);
            case NUDGE_VERBAL, NUDGE_SIGNED, NUDGE_DATE, NUDGE_UNRESOLVED, WORKING_DAYS, WORKING_HOURS ->
                nudges.change(setting, value);
        };
    }

    Optional<Attention> attention(String value) {
        return vocabulary.meaning(Attention.class, "attention", value);
    }

    Optional<NewOrders> newOrders(String value) {
        return vocabulary.meaning(NewOrders.class, "new-orders", value);
    }

    /** What somebody wants of the digests of a channel. */
    Optional<DigestWish> digest(String value) {
        return digests.wish(value);
    }

    /** Whether it is the wish for nothing. */
    boolean isOff(String value) {
        return vocabulary.means("off", value);
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
            case NEW_ORDERS ->
                List.of(name, vocabulary.all("new-orders.OPENED", language).get(0));
            case DIGEST ->
                Stream.concat(Stream.of(name), digests.example(language).stream())
                        .toList();
            case ROBOTS -> List.of(name, "HubSpot, Salesforce");
            case TEXTS -> List.of(name, "365");
            case ZONE, WEEK, FISCAL_YEAR, CURRENCY, LANGUAGE, CHANNEL_LANGUAGE ->
                List.of(name, RegionValues.example(setting, language));
            case CHANNEL -> List.of(name, vocabulary.all("here", language).get(0));
            case THRESHOLD, AMOUNTS, EMOJI, TARGET, AGE, REACTION, PICTURES, GIFS, LEADERBOARDS ->
                List.of(name, celebrations.example(setting, language));
            case NUDGE_VERBAL, NUDGE_SIGNED, NUDGE_DATE, NUDGE_UNRESOLVED, WORKING_DAYS, WORKING_HOURS ->
                List.of(name, nudges.example(setting, language));
        };
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
}
