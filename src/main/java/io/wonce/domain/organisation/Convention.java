package io.wonce.domain.organisation;

import io.wonce.domain.chat.Emoji;
import io.wonce.domain.chat.PictureAddress;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What an organisation decides for itself, each with what it is now: the same text in every language, and never a secret. */
public enum Convention {
    ZONE,
    WEEK,
    FISCAL_YEAR,
    CURRENCY,
    LANGUAGE,
    CHANNEL,
    ROBOTS,
    THRESHOLD,
    AMOUNTS,
    LEADERBOARDS,
    EMOJI,
    AGE,
    REACTION,
    PICTURES,
    GIFS,
    NUDGE_VERBAL,
    NUDGE_SIGNED,
    NUDGE_DATE,
    NUDGE_UNRESOLVED,
    WORKING_DAYS,
    WORKING_HOURS,
    /** Kept apart, with the time from which it holds. */
    MILESTONE,
    /** Of one channel. */
    CHANNEL_LANGUAGE,
    /** Of one channel. */
    ATTENTION,
    /** Of one channel. */
    NEW_ORDERS,
    /** Of one channel. */
    DIGEST,
    /** Its address, model and budget; its key is never told. */
    SECOND_READER;

    /** What it is; blank where it is nothing, or not known from {@code ours} alone. */
    public String in(Organisation ours) {
        Celebrations party = ours.celebrations();
        Nudges nudges = ours.nudges();
        return switch (this) {
            case ZONE -> ours.zone().getId();
            case WEEK -> word(ours.weekStart());
            case FISCAL_YEAR -> word(ours.fiscalStart());
            case CURRENCY -> ours.currency().getCurrencyCode();
            case LANGUAGE -> ours.language().toLanguageTag();
            case CHANNEL -> channels(ours.celebrationChannels());
            case ROBOTS ->
                ours.robots().only().map(names -> String.join(", ", names)).orElse("*");
            case THRESHOLD ->
                party.threshold()
                        .map(least -> least.currency() + " " + least.amount().toPlainString())
                        .orElse("");
            case AMOUNTS -> word(party.amounts());
            case LEADERBOARDS -> party.leaderboards() ? "on" : "off";
            case EMOJI -> party.emoji().stream().map(Emoji::shown).collect(Collectors.joining());
            case AGE -> party.oldestCelebrated().toHours() + " h";
            case REACTION -> party.winReaction().shown();
            case PICTURES -> word(party.pictures().when());
            case GIFS ->
                party.pictures().own().stream().map(PictureAddress::value).collect(Collectors.joining(" "));
            case NUDGE_VERBAL -> days(nudges.verbal());
            case NUDGE_SIGNED -> days(nudges.signed());
            case NUDGE_DATE -> days(nudges.date());
            case NUDGE_UNRESOLVED -> days(nudges.unresolved());
            case WORKING_DAYS ->
                nudges.inOrder().stream().map(Convention::brief).collect(Collectors.joining(" "));
            case WORKING_HOURS -> nudges.workingHours().shown();
            case MILESTONE, CHANNEL_LANGUAGE, ATTENTION, NEW_ORDERS, DIGEST, SECOND_READER -> "";
        };
    }

    /** Those that are others in {@code after} than they were in {@code before}. */
    public static List<Convention> different(Organisation before, Organisation after) {
        return Arrays.stream(values())
                .filter(one -> !one.in(before).equals(one.in(after)))
                .toList();
    }

    private static String channels(CelebrationChannels channels) {
        return channels.all().stream()
                .map(channel -> word(channel.platform()) + ":" + channel.channelId())
                .collect(Collectors.joining(" "));
    }

    private static String brief(DayOfWeek day) {
        return word(day).substring(0, 3);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String days(Optional<Integer> days) {
        return days.map(String::valueOf).orElse("");
    }
}
