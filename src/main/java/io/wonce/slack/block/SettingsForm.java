package io.wonce.slack.block;

import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState.Value;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.organisation.Pictures;
import io.wonce.domain.outgoing.Answer;
import io.wonce.words.FormText;
import io.wonce.words.Words;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The form with the conventions of the organisation. */
public final class SettingsForm {
    /** By what name it comes back. */
    public static final String CALLBACK = "settings";

    private static final String FOLLOWS = "follows";

    private SettingsForm() {}

    /**
     * The form with the conventions as they are.
     *
     * @param here the channel in which it is opened, whose language may be chosen too
     */
    public static View view(Answer.SettingsShown shown, Optional<ChannelRef> here, Words words, Instant now) {
        Form form = organisation(shown, words);
        if (here.isPresent()) {
            form.choice(
                    Field.CHANNEL_LANGUAGE,
                    channelLanguages(words),
                    Optional.of(shown.channelLanguage().map(Locale::getLanguage).orElse(FOLLOWS)));
        }
        words.places(shown.places(), now).forEach(form::note);
        String metadata = here.map(ChannelRef::channelId).orElse("");
        return form.view(CALLBACK, FormText.SETTINGS_TITLE, FormText.EDIT_SEND, metadata);
    }

    /** The channel in which a form was opened, from what came back with it. */
    public static Optional<ChannelRef> openedIn(@Nullable String metadata) {
        return Optional.ofNullable(metadata).filter(id -> !id.isBlank()).map(id -> new ChannelRef(Platform.SLACK, id));
    }

    private static Form organisation(Answer.SettingsShown shown, Words words) {
        Organisation organisation = shown.organisation();
        Locale reader = words.language();
        return new Form(words)
                .choice(
                        Field.COUNTING,
                        Choices.of(Milestone.values(), words, words::milestone),
                        Optional.of(shown.countingMilestone().name()))
                .required(Field.ZONE, Optional.of(organisation.zone().getId()))
                .choice(
                        Field.WEEK,
                        Choices.of(DayOfWeek.values(), words, day -> day.getDisplayName(TextStyle.FULL, reader)),
                        Optional.of(organisation.weekStart().name()))
                .required(Field.CURRENCY, Optional.of(organisation.currency().getCurrencyCode()))
                .choice(
                        Field.LANGUAGE,
                        languages(words),
                        Optional.of(organisation.language().getLanguage()))
                .channel(
                        Field.CELEBRATIONS,
                        organisation
                                .celebrationChannel()
                                .filter(channel -> channel.platform() == Platform.SLACK)
                                .map(ChannelRef::channelId),
                        false,
                        Optional.of(FormText.CELEBRATIONS_HINT))
                .text(Field.ROBOTS, Optional.of(RobotsField.shown(organisation.robots(), words)), FormText.ROBOTS_HINT)
                .choice(
                        Field.PICTURES,
                        PictureFields.choices(words),
                        Optional.of(PictureFields.of(organisation).when().name()))
                .lines(Field.GIFS, PictureFields.addresses(organisation), FormText.GIFS_HINT);
    }

    /** What was filled in; what a form cannot say stays as it is in {@code known}. */
    public static Submission<Conventions> read(
            Map<String, Map<String, Value>> state, Answer.SettingsShown known, Words words) {
        Entries entries = new Entries(state, words);
        Organisation now = known.organisation();
        Optional<ZoneId> zone = entries.text(Field.ZONE, SettingsForm::zone, FormText.WRONG_ZONE);
        Optional<Currency> currency = entries.text(Field.CURRENCY, SettingsForm::currency, FormText.WRONG_CURRENCY);
        Pictures pictures = PictureFields.read(entries, PictureFields.of(now));
        return entries.submission(() -> new Conventions(
                entries.chosen(Field.COUNTING, Milestone.class).orElse(known.countingMilestone()),
                zone.orElse(now.zone()),
                entries.chosen(Field.WEEK, DayOfWeek.class).orElse(now.weekStart()),
                currency.orElse(now.currency()),
                entries.chosen(Field.LANGUAGE).map(Locale::forLanguageTag).orElse(now.language()),
                entries.channel(Field.CELEBRATIONS).map(id -> new ChannelRef(Platform.SLACK, id)),
                entries.chosen(Field.CHANNEL_LANGUAGE)
                        .filter(language -> !language.equals(FOLLOWS))
                        .map(Locale::forLanguageTag),
                entries.text(Field.ROBOTS)
                        .flatMap(typed -> RobotsField.read(typed, words))
                        .orElse(now.robots()),
                pictures));
    }

    private static List<OptionObject> channelLanguages(Words words) {
        Stream<OptionObject> follows = Stream.of(Plain.option(words.say(FormText.CHANNEL_FOLLOWS), FOLLOWS));
        return Stream.concat(follows, languages(words).stream()).toList();
    }

    private static List<OptionObject> languages(Words words) {
        return Words.languages().stream()
                .map(language -> Plain.option(
                        words.sentence(language.getDisplayLanguage(words.language())), language.getLanguage()))
                .toList();
    }

    private static Optional<ZoneId> zone(String typed) {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(typed.replace(' ', '_')::equalsIgnoreCase)
                .findFirst()
                .map(ZoneId::of);
    }

    private static Optional<Currency> currency(String typed) {
        return Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getCurrencyCode().equalsIgnoreCase(typed))
                .findFirst();
    }
}
