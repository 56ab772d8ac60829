package io.wonce.words;

import io.wonce.app.command.Vocabulary;
import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Verb;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** The conventions of the organisation. */
final class SettingWords {
    private final Voice voice;

    SettingWords(Voice voice) {
        this.voice = voice;
    }

    Card card(Answer.SettingsShown shown) {
        Organisation organisation = shown.organisation();
        Locale locale = voice.texts().locale();
        String channel = organisation
                .celebrationChannel()
                .map(where -> "#" + where.channelId())
                .orElseGet(() -> voice.say("settings.channel.none"));
        List<String> lines = List.of(
                voice.say("settings.milestone", "value", voice.milestone(shown.countingMilestone())),
                voice.say("settings.zone", "value", organisation.zone().getId()),
                voice.say("settings.week", "value", organisation.weekStart().getDisplayName(TextStyle.FULL, locale)),
                voice.say("settings.currency", "value", organisation.currency().getCurrencyCode()),
                voice.say("settings.language", "value", organisation.language().getDisplayLanguage(locale)),
                voice.say("settings.channel", "value", channel));
        String headline = voice.say(shown.changed() ? "settings.changed" : "settings", "name", organisation.name());
        String example = Vocabulary.load().example(Verb.SETTINGS, locale);
        return new Card(Card.Mood.REPORT, headline, lines, List.of(), voice.say("settings.how", "example", example));
    }
}
