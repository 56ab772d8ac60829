package io.wonce.app.command;

import io.wonce.app.ChangeSettings;
import io.wonce.app.Desk;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Emoji;
import io.wonce.domain.chat.PictureAddress;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.organisation.Celebrations;
import io.wonce.domain.organisation.Nudges;
import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.organisation.Robots;
import io.wonce.domain.organisation.WeekDays;
import io.wonce.domain.outgoing.Answer;
import java.time.Duration;
import java.time.format.TextStyle;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A manager fills settings in on one page; each takes what would follow its name after {@code /deal settings}, or nothing for none. */
public final class FillSettings {
    private static final String OFF = "off";
    /** A page is in no channel, so that “here” says nothing. */
    private static final String CHANNEL_ID = "C024BE7LH";

    private static final Set<Setting> MAY_BE_NONE = EnumSet.of(
            Setting.CHANNEL,
            Setting.THRESHOLD,
            Setting.EMOJI,
            Setting.TARGET,
            Setting.GIFS,
            Setting.NUDGE_VERBAL,
            Setting.NUDGE_SIGNED,
            Setting.NUDGE_DATE,
            Setting.NUDGE_UNRESOLVED,
            Setting.TEXTS);

    private final ChangeSettings changes;
    private final Vocabulary vocabulary = Vocabulary.load();
    private final SettingValues values = new SettingValues(vocabulary);

    public FillSettings(Desk desk) {
        this.changes = new ChangeSettings(desk.ledger(), desk.clock(), desk.access());
    }

    /** Each as it would be typed to stay as it is, days in {@code language}, the celebration channel that of {@code platform}. */
    public Map<Setting, String> known(Answer.SettingsShown shown, Platform platform, Locale language) {
        Organisation organisation = shown.organisation();
        Map<Setting, String> known = new EnumMap<>(Setting.class);
        known.put(Setting.MILESTONE, milestone(shown.countingMilestone()));
        known.put(Setting.ZONE, organisation.zone().getId());
        known.put(Setting.WEEK, organisation.weekStart().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        known.put(Setting.FISCAL_YEAR, organisation.fiscalStart().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        known.put(Setting.CURRENCY, organisation.currency().getCurrencyCode());
        known.put(Setting.LANGUAGE, organisation.language().getLanguage());
        known.put(
                Setting.CHANNEL,
                organisation
                        .celebrationChannels()
                        .on(platform)
                        .map(ChannelRef::channelId)
                        .orElse(""));
        known.put(Setting.ROBOTS, robots(organisation.robots(), language));
        celebrations(known, organisation.celebrations(), language);
        nudges(known, organisation.nudges(), language);
        known.put(Setting.TEXTS, days(organisation.retention().days()));
        return known;
    }

    /** How a milestone is typed. */
    public String milestone(Milestone milestone) {
        return vocabulary.all("milestone." + milestone, Locale.ENGLISH).get(0);
    }

    /** Those of {@code typed} that cannot be, each with an example of what can. */
    public Map<Setting, String> wrong(Map<Setting, String> typed, Platform platform, Locale language) {
        Map<Setting, String> wrong = new EnumMap<>(Setting.class);
        typed.forEach((setting, value) -> {
            boolean isRight = setting == Setting.MILESTONE
                    ? values.milestone(value).isPresent()
                    : change(setting, value, platform).isPresent();
            if (!isRight) {
                List<String> example = values.example(setting, language);
                wrong.put(
                        setting,
                        setting == Setting.CHANNEL ? CHANNEL_ID : String.join(" ", example.subList(1, example.size())));
            }
        });
        return wrong;
    }

    /**
     * Changes all that is {@code typed}, of which nothing is wrong; what is not among it stays as it is.
     *
     * @param was what stood in each when it was filled in, in {@code language}
     * @return {@link Answer.SettingsShown}, or {@link Answer.Resolved} with the refusal for who is no manager, or where one of
     *     them changed since
     */
    public Answer fill(
            OrganisationId organisation,
            Map<Setting, String> typed,
            Map<Setting, String> was,
            Platform platform,
            Locale language,
            Actor actor) {
        UnaryOperator<Organisation> all = typed.entrySet().stream()
                .flatMap(entry -> change(entry.getKey(), entry.getValue(), platform).stream())
                .reduce(UnaryOperator.identity(), (first, then) -> before -> then.apply(first.apply(before)));
        Optional<Milestone> milestone =
                Optional.ofNullable(typed.get(Setting.MILESTONE)).flatMap(values::milestone);
        return changes.change(
                organisation,
                new ChangeSettings.Wanted(
                        all, milestone, shown -> isStill(known(shown, platform, language), was, typed.keySet())),
                actor);
    }

    private static boolean isStill(Map<Setting, String> known, Map<Setting, String> was, Set<Setting> changed) {
        return changed.stream()
                .allMatch(setting -> known.getOrDefault(setting, "").equals(was.get(setting)));
    }

    private Optional<UnaryOperator<Organisation>> change(Setting setting, String value, Platform platform) {
        if (setting == Setting.CHANNEL && vocabulary.means("here", value)) {
            return Optional.empty();
        }
        boolean isNone = value.isBlank() && MAY_BE_NONE.contains(setting);
        return values.change(setting, isNone ? OFF : value, new ChannelRef(platform, OFF));
    }

    private void celebrations(Map<Setting, String> known, Celebrations party, Locale language) {
        known.put(
                Setting.THRESHOLD,
                party.threshold()
                        .map(least -> least.currency().getCurrencyCode() + " "
                                + least.amount().toPlainString())
                        .orElse(""));
        known.put(
                Setting.AMOUNTS,
                switch (party.amounts()) {
                    case TOLD -> "on";
                    case UNTOLD -> OFF;
                    case FOR_MANAGERS -> "managers";
                });
        known.put(Setting.LEADERBOARDS, party.leaderboards() ? "on" : OFF);
        known.put(Setting.EMOJI, party.emoji().stream().map(Emoji::shown).collect(Collectors.joining()));
        known.put(Setting.TARGET, party.weeklyTarget().map(String::valueOf).orElse(""));
        known.put(Setting.AGE, age(party.oldestCelebrated(), language));
        known.put(Setting.REACTION, party.winReaction().shown());
        known.put(Setting.PICTURES, party.pictures().when().name().toLowerCase(Locale.ROOT));
        known.put(
                Setting.GIFS,
                party.pictures().own().stream().map(PictureAddress::value).collect(Collectors.joining(" ")));
    }

    private static void nudges(Map<Setting, String> known, Nudges nudges, Locale language) {
        known.put(Setting.NUDGE_VERBAL, days(nudges.verbal()));
        known.put(Setting.NUDGE_SIGNED, days(nudges.signed()));
        known.put(Setting.NUDGE_DATE, days(nudges.date()));
        known.put(Setting.NUDGE_UNRESOLVED, days(nudges.unresolved()));
        known.put(Setting.WORKING_DAYS, WeekDays.shown(nudges.workingDays(), language));
        known.put(Setting.WORKING_HOURS, nudges.workingHours().shown());
    }

    private String robots(Robots robots, Locale language) {
        if (robots.only().isEmpty()) {
            return vocabulary.all("all", language).get(0);
        }
        List<String> names = robots.only().get();
        return names.isEmpty() ? vocabulary.all(OFF, language).get(0) : String.join(", ", names);
    }

    private static String days(Optional<Integer> days) {
        return days.map(String::valueOf).orElse("");
    }

    private String age(Duration age, Locale language) {
        boolean isDays = age.toHours() % 24 == 0;
        String unit =
                vocabulary.all(isDays ? "unit.DAYS" : "unit.HOURS", language).get(0);
        return (isDays ? age.toDays() : age.toHours()) + " " + unit;
    }
}
