package io.wonce.web.dashboard;

import io.wonce.app.command.FillSettings;
import io.wonce.app.command.Setting;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.organisation.Convention;
import io.wonce.domain.organisation.Pictures;
import io.wonce.form.Form.Option;
import io.wonce.web.dashboard.view.SettingsPage.Group;
import io.wonce.web.dashboard.view.SettingsPage.Row;
import io.wonce.web.page.Languages;
import io.wonce.words.FormText;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The settings as they stand on their page, in the reader's language. */
final class SettingRows {
    private static final Map<Setting, FormText> LABELS = Map.ofEntries(
            Map.entry(Setting.MILESTONE, FormText.COUNTING),
            Map.entry(Setting.ZONE, FormText.ZONE),
            Map.entry(Setting.WEEK, FormText.WEEK),
            Map.entry(Setting.CURRENCY, FormText.CURRENCY),
            Map.entry(Setting.LANGUAGE, FormText.LANGUAGE),
            Map.entry(Setting.CHANNEL, FormText.CELEBRATIONS),
            Map.entry(Setting.ROBOTS, FormText.ROBOTS),
            Map.entry(Setting.PICTURES, FormText.PICTURES),
            Map.entry(Setting.GIFS, FormText.GIFS),
            Map.entry(Setting.NUDGE_VERBAL, FormText.NUDGE_VERBAL),
            Map.entry(Setting.NUDGE_SIGNED, FormText.NUDGE_SIGNED),
            Map.entry(Setting.NUDGE_DATE, FormText.NUDGE_DATE),
            Map.entry(Setting.NUDGE_UNRESOLVED, FormText.NUDGE_UNRESOLVED),
            Map.entry(Setting.WORKING_DAYS, FormText.WORKING_DAYS),
            Map.entry(Setting.WORKING_HOURS, FormText.WORKING_HOURS),
            Map.entry(Setting.TEXTS, FormText.TEXTS));

    private static final Map<Setting, FormText> HINTS = Map.of(
            Setting.CHANNEL, FormText.CELEBRATIONS_HINT,
            Setting.ROBOTS, FormText.ROBOTS_HINT,
            Setting.GIFS, FormText.GIFS_HINT,
            Setting.NUDGE_VERBAL, FormText.NUDGE_HINT,
            Setting.NUDGE_SIGNED, FormText.NUDGE_HINT,
            Setting.NUDGE_DATE, FormText.NUDGE_HINT,
            Setting.NUDGE_UNRESOLVED, FormText.NUDGE_HINT,
            Setting.WORKING_DAYS, FormText.WORKING_DAYS_HINT,
            Setting.WORKING_HOURS, FormText.WORKING_HOURS_HINT,
            Setting.TEXTS, FormText.TEXTS_HINT);

    private static final Set<Convention> OF_CHANNEL =
            EnumSet.of(Convention.CHANNEL_LANGUAGE, Convention.ATTENTION, Convention.NEW_ORDERS, Convention.DIGEST);

    private final FillSettings settings;
    private final Inside inside;

    SettingRows(FillSettings settings, Inside inside) {
        this.settings = settings;
        this.inside = inside;
    }

    /** Under which name a setting is sent. */
    static String name(Setting setting) {
        return setting.name().toLowerCase(Locale.ROOT);
    }

    /**
     * All that can be filled in.
     *
     * @param values what stands in each
     * @param was what stood in each when the page was opened
     * @param examples of what can stand in those that are wrong
     */
    List<Group> groups(Map<Setting, String> values, Map<Setting, String> was, Map<Setting, String> examples) {
        Function<Setting, Row> row = setting -> row(
                setting,
                values.getOrDefault(setting, ""),
                was.getOrDefault(setting, ""),
                error(setting, values, examples));
        return List.of(
                group(
                        "calendar",
                        row,
                        Setting.MILESTONE,
                        Setting.ZONE,
                        Setting.WEEK,
                        Setting.FISCAL_YEAR,
                        Setting.CURRENCY),
                group(
                        "parties",
                        row,
                        Setting.CHANNEL,
                        Setting.THRESHOLD,
                        Setting.AMOUNTS,
                        Setting.TARGET,
                        Setting.LEADERBOARDS,
                        Setting.AGE,
                        Setting.EMOJI,
                        Setting.PICTURES,
                        Setting.GIFS),
                group("listening", row, Setting.LANGUAGE, Setting.REACTION, Setting.ROBOTS, Setting.TEXTS),
                group(
                        "nudges",
                        row,
                        Setting.NUDGE_VERBAL,
                        Setting.NUDGE_SIGNED,
                        Setting.NUDGE_DATE,
                        Setting.NUDGE_UNRESOLVED,
                        Setting.WORKING_DAYS,
                        Setting.WORKING_HOURS));
    }

    /** What a setting is called. */
    String label(Setting setting) {
        FormText known = LABELS.get(setting);
        return known == null ? text("board.setting." + setting) : inside.words().say(known);
    }

    /** The same of what is kept of it. */
    String label(Convention convention) {
        return Arrays.stream(Setting.values())
                .filter(setting -> setting.name().equals(convention.name()))
                .filter(setting -> !OF_CHANNEL.contains(convention))
                .findFirst()
                .map(this::label)
                .orElseGet(() -> text("board.setting." + convention));
    }

    private Group group(String title, Function<Setting, Row> row, Setting... settings) {
        return new Group(
                text("board.settings." + title),
                Arrays.stream(settings).map(row).toList());
    }

    private Row row(Setting setting, String value, String was, String error) {
        return new Row(name(setting), label(setting), hint(setting), options(setting), value, was, error);
    }

    private String error(Setting setting, Map<Setting, String> values, Map<Setting, String> examples) {
        String example = examples.get(setting);
        return example == null
                ? ""
                : inside.shell().text().get("board.setting.wrong", values.getOrDefault(setting, ""), example);
    }

    private String hint(Setting setting) {
        FormText known = HINTS.get(setting);
        if (known != null) {
            return inside.words().say(known);
        }
        return switch (setting) {
            case THRESHOLD, EMOJI, TARGET -> text("board.setting.empty");
            default -> "";
        };
    }

    private List<Option> options(Setting setting) {
        Locale reader = inside.words().language();
        return switch (setting) {
            case MILESTONE -> options(Milestone.values(), one -> text("milestone." + one), settings::milestone);
            case WEEK ->
                options(
                        DayOfWeek.values(),
                        day -> day.getDisplayName(TextStyle.FULL, reader),
                        day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
            case FISCAL_YEAR ->
                options(
                        Month.values(),
                        month -> month.getDisplayName(TextStyle.FULL_STANDALONE, reader),
                        month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
            case LANGUAGE ->
                Languages.ALL.stream()
                        .map(language -> new Option(
                                inside.words().sentence(language.getDisplayLanguage(reader)), language.getLanguage()))
                        .toList();
            case AMOUNTS ->
                List.of(
                        new Option(text("board.setting.yes"), "on"),
                        new Option(text("board.setting.no"), "off"),
                        new Option(text("board.setting.managers"), "managers"));
            case LEADERBOARDS ->
                List.of(new Option(text("board.setting.yes"), "on"), new Option(text("board.setting.no"), "off"));
            case PICTURES ->
                options(
                        Pictures.When.values(),
                        when -> inside.words().say(FormText.valueOf("PICTURES_" + when)),
                        when -> when.name().toLowerCase(Locale.ROOT));
            default -> List.of();
        };
    }

    private <E> List<Option> options(E[] all, Function<E, String> label, Function<E, String> value) {
        return Arrays.stream(all)
                .map(one -> new Option(inside.words().sentence(label.apply(one)), value.apply(one)))
                .toList();
    }

    private String text(String key) {
        return inside.shell().text().get(key);
    }
}
