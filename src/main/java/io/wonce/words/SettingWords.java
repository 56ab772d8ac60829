package io.wonce.words;

import io.wonce.app.command.Vocabulary;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Emoji;
import io.wonce.domain.chat.PictureAddress;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.linking.NewOrders;
import io.wonce.domain.organisation.CelebrationChannels;
import io.wonce.domain.organisation.Celebrations;
import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.organisation.Place;
import io.wonce.domain.organisation.Retention;
import io.wonce.domain.organisation.Robots;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.ChannelConventions;
import io.wonce.domain.outgoing.Click;
import io.wonce.domain.outgoing.Verb;
import io.wonce.domain.reading.Attention;
import io.wonce.domain.reading.Learned;
import io.wonce.words.Card.Control;
import java.time.Duration;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The conventions of the organisation. */
final class SettingWords {
    private static final int LANGUAGE = 5;

    private final Voice voice;

    SettingWords(Voice voice) {
        this.voice = voice;
    }

    Card card(Answer.SettingsShown shown) {
        Organisation organisation = shown.organisation();
        Locale locale = voice.texts().locale();
        List<String> lines = new ArrayList<>(List.of(
                voice.say("settings.milestone", "value", voice.milestone(shown.countingMilestone())),
                voice.say("settings.zone", "value", organisation.zone().getId()),
                voice.say("settings.week", "value", organisation.weekStart().getDisplayName(TextStyle.FULL, locale)),
                voice.say(
                        "settings.fiscal-year",
                        "value",
                        organisation.fiscalStart().getDisplayName(TextStyle.FULL_STANDALONE, locale)),
                voice.say("settings.currency", "value", organisation.currency().getCurrencyCode()),
                voice.say("settings.language", "value", organisation.language().getDisplayLanguage(locale)),
                voice.say("settings.channel", "value", channels(organisation.celebrationChannels()))));
        shown.here()
                .flatMap(ChannelConventions::language)
                .map(spoken -> voice.say("settings.channel-language", "value", spoken.getDisplayLanguage(locale)))
                .ifPresent(line -> lines.add(LANGUAGE + 1, line));
        shown.here()
                .map(ChannelConventions::attention)
                .filter(attention -> shown.changed() || attention != Attention.USUAL)
                .map(attention -> voice.say("settings.attention." + attention))
                .ifPresent(value -> lines.add(voice.say("settings.attention", "value", value)));
        shown.here()
                .map(ChannelConventions::newOrders)
                .filter(newOrders -> shown.changed() || newOrders != NewOrders.ASKED)
                .ifPresent(newOrders -> lines.add(voice.say("settings.new-orders." + newOrders)));
        digest(shown).ifPresent(lines::add);
        shown.shutOut().forEach(channel -> lines.add(shutOut(channel)));
        lines.addAll(celebrations(organisation.celebrations()));
        lines.add(voice.say("settings.robots", "value", robots(organisation.robots())));
        lines.addAll(new NudgeWords(voice).lines(organisation.nudges()));
        lines.add(voice.say("settings.texts", "value", texts(organisation.retention())));
        Learned learned = shown.learned().orElse(Learned.NOTHING);
        lines.addAll(learned(learned));
        lines.addAll(new SecondReaderWords(voice).lines(shown.secondReader()));
        if (!shown.managers().isEmpty()) {
            lines.add(voice.say("settings.managers", "who", voice.list(shown.managers())));
        }
        lines.addAll(places(shown.places()));
        String headline = voice.say(shown.changed() ? "settings.changed" : "settings", "name", organisation.name());
        String example = voice.typed(Vocabulary.load().example(Verb.SETTINGS, locale));
        return new Card(
                Card.Mood.REPORT, headline, lines, forget(learned), voice.say("settings.how", "example", example));
    }

    /** None is told where somebody has just said so. */
    private Optional<String> digest(Answer.SettingsShown shown) {
        String none = voice.say("settings.digest.none");
        return shown.here()
                .filter(here -> !here.digests().isEmpty())
                .map(here -> here.digests().stream()
                        .map(new DigestWords(voice)::schedule)
                        .collect(Collectors.joining("; ")))
                .or(() -> Optional.of(none)
                        .filter(said -> shown.changed() && shown.here().isPresent()))
                .map(value -> voice.say("settings.digest", "value", value));
    }

    private List<String> learned(Learned learned) {
        if (learned.lessons() == 0) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of(voice.say("settings.learned", "n", learned.lessons())));
        if (!learned.speakFor().isEmpty()) {
            lines.add(voice.say("settings.learned.for", "words", voice.list(learned.speakFor())));
        }
        if (!learned.speakAgainst().isEmpty()) {
            lines.add(voice.say("settings.learned.against", "words", voice.list(learned.speakAgainst())));
        }
        return lines;
    }

    private List<Control> forget(Learned learned) {
        return learned.lessons() == 0
                ? List.of()
                : List.of(new Control.Button(voice.say("settings.forget"), "", new Click.Forget(), false));
    }

    private String channels(CelebrationChannels channels) {
        List<ChannelRef> all = channels.all();
        if (all.isEmpty()) {
            return voice.say("settings.channel.none");
        }
        return all.size() == 1
                ? name(all.get(0))
                : voice.list(all.stream()
                        .map(channel -> place(name(channel), channel.platform()))
                        .toList());
    }

    private static String name(ChannelRef channel) {
        return "#" + channel.channelId();
    }

    private String place(String name, Platform platform) {
        return voice.say("settings.place", "name", name, "platform", voice.say("platform." + platform));
    }

    private String shutOut(ChannelRef channel) {
        return voice.say("settings.channel.shut", "platform", channel.platform().name());
    }

    /** Where it is installed, and how another place comes to share the ledger. */
    List<String> places(List<Place> places) {
        if (places.isEmpty()) {
            return List.of();
        }
        String where = places.stream()
                .map(place -> place(place.name(), place.platform()))
                .collect(Collectors.joining(", "));
        String join = voice.typedElsewhere(
                Vocabulary.load().example(Verb.JOIN, voice.texts().locale()));
        return List.of(voice.say("settings.places", "where", where), voice.say("settings.join", "form", join));
    }

    private List<String> celebrations(Celebrations party) {
        String threshold = party.threshold()
                .map(least -> voice.say(
                        "settings.threshold.less", "amount", voice.figures().money(least)))
                .orElseGet(() -> voice.say("settings.threshold.none"));
        String own = party.emoji().stream().map(Emoji::shown).collect(Collectors.joining(" "));
        String gifs = party.pictures().own().stream().map(PictureAddress::value).collect(Collectors.joining(" "));
        return List.of(
                voice.say("settings.threshold", "value", threshold),
                voice.say("settings.amounts", "value", voice.say("settings.amounts." + party.amounts())),
                voice.say("settings.emoji", "value", own.isEmpty() ? voice.say("settings.emoji.none") : own),
                party.weeklyTarget()
                        .map(target -> voice.say("settings.target", "n", target))
                        .orElseGet(() -> voice.say("settings.target.none")),
                voice.say("settings.leaderboards", "value", voice.say("settings.leaderboards." + party.leaderboards())),
                voice.say("settings.age", "value", age(party.oldestCelebrated())),
                voice.say("settings.reaction", "value", party.winReaction().shown()),
                voice.say(
                        "settings.pictures",
                        "value",
                        voice.say("settings.pictures." + party.pictures().when())),
                voice.say("settings.gifs", "value", gifs.isEmpty() ? voice.say("settings.gifs.none") : gifs));
    }

    private String robots(Robots robots) {
        if (robots.only().isEmpty()) {
            return voice.say("settings.robots.all");
        }
        List<String> names = robots.only().get();
        return names.isEmpty() ? voice.say("settings.robots.none") : voice.list(names);
    }

    private String texts(Retention retention) {
        return retention
                .days()
                .map(days -> voice.say("span.days", "n", days))
                .orElseGet(() -> voice.say("settings.texts.forever"));
    }

    private String age(Duration age) {
        boolean isDays = age.toHours() % 24 == 0;
        return isDays ? voice.say("span.days", "n", age.toDays()) : voice.say("span.hours", "n", age.toHours());
    }
}
