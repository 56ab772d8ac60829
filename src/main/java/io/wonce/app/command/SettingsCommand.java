package io.wonce.app.command;

import io.wonce.app.AppointPerson;
import io.wonce.app.AskLearned;
import io.wonce.app.AskSettings;
import io.wonce.app.ChangeSettings;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Problem;
import io.wonce.domain.outgoing.Verb;
import java.util.List;
import java.util.Optional;

/** {@code /deal settings}, {@code /deal settings milestone ordered}; managers change. */
final class SettingsCommand implements Command {
    private final AskSettings settings;
    private final AskLearned learned;
    private final ChangeSettings changes;
    private final ArrangingChannel channels;
    private final Appointing managers;
    private final SettingValues values;
    private final Mistakes mistakes;

    SettingsCommand(
            AskSettings settings,
            AskLearned learned,
            ChangeSettings changes,
            ArrangingChannel channels,
            Appointing managers,
            SettingValues values,
            Mistakes mistakes) {
        this.settings = settings;
        this.learned = learned;
        this.changes = changes;
        this.channels = channels;
        this.managers = managers;
        this.values = values;
        this.mistakes = mistakes;
    }

    @Override
    public Verb verb() {
        return Verb.SETTINGS;
    }

    @Override
    public Answer answer(Asked asked) {
        List<String> words = asked.arguments().words();
        if (words.isEmpty()) {
            return settings.ask(asked.organisation(), asked.command().ref().channel())
                    .learned(learned.ask(asked.organisation(), asked.actor()));
        }
        Optional<Setting> setting = values.setting(words.get(0));
        if (setting.isEmpty()) {
            return mistakes.wrong(Problem.UNKNOWN_SETTING, Verb.SETTINGS, words.get(0), asked);
        }
        String value = String.join(" ", words.subList(1, words.size()));
        return change(setting.get(), value, asked)
                .orElseGet(() -> mistakes.nearly(
                        SettingValues.problem(setting.get(), value),
                        Verb.SETTINGS,
                        value,
                        values.example(setting.get(), asked.language()),
                        asked));
    }

    private Optional<Answer> change(Setting setting, String value, Asked asked) {
        if (setting == Setting.MILESTONE) {
            return values.milestone(value)
                    .map(milestone -> changes.countFrom(asked.organisation(), milestone, asked.actor()));
        }
        if (SettingValues.OF_CHANNEL.contains(setting)) {
            return channels.change(setting, value, asked);
        }
        if (SettingValues.APPOINTMENTS.contains(setting)) {
            return managers.appoint(value, AppointPerson.Step.valueOf(setting.name()), asked);
        }
        return values.change(setting, value, asked.command().ref().channel())
                .map(change -> changes.change(asked.organisation(), change, asked.actor()));
    }
}
