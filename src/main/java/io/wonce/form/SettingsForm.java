package io.wonce.form;

import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.linking.NewOrders;
import io.wonce.domain.organisation.Nudges;
import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.organisation.Pictures;
import io.wonce.domain.organisation.Retention;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.ChannelConventions;
import io.wonce.domain.reading.Attention;
import io.wonce.form.Form.Option;
import io.wonce.words.FormText;
import io.wonce.words.Words;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The form with the conventions of the organisation. */
public final class SettingsForm {
    private static final String FOLLOWS = "follows";

    private SettingsForm() {}

    /**
     * The form with the conventions as they are.
     *
     * @param platform on which it is opened, whose celebration channel may be chosen
     * @param here the channel in which it is opened, whose own conventions may be chosen too
     */
    public static Form blank(
            Answer.SettingsShown shown, Platform platform, Optional<ChannelRef> here, Words words, Instant now) {
        Draft draft = organisation(shown, platform, words);
        if (here.isPresent()) {
            draft.choice(
                    Field.CHANNEL_LANGUAGE,
                    channelLanguages(words),
                    Optional.of(shown.here()
                            .flatMap(ChannelConventions::language)
                            .map(Locale::getLanguage)
                            .orElse(FOLLOWS)));
            draft.choice(
                    Field.ATTENTION,
                    Attention.values(),
                    attention -> words.say(text(attention)),
                    Optional.of(shown.here().map(ChannelConventions::attention).orElse(Attention.USUAL)));
            draft.choice(
                    Field.NEW_ORDERS,
                    NewOrders.values(),
                    newOrders -> words.say(text(newOrders)),
                    Optional.of(shown.here().map(ChannelConventions::newOrders).orElse(NewOrders.ASKED)));
        }
        NudgeFields.add(draft, shown.organisation().nudges(), words);
        draft.text(Field.TEXTS, TextsField.shown(shown.organisation().retention()), FormText.TEXTS_HINT);
        SecondReaderFields.add(draft, shown.secondReader(), words);
        words.places(shown.places(), now).forEach(draft::note);
        String about = about(here, Showed.of(draft.shown()));
        return draft.form(FormName.SETTINGS, FormText.SETTINGS_TITLE, FormText.EDIT_SEND, about);
    }

    /** What came back with a form that was really opened in {@code here}. */
    public static String openedIn(Optional<ChannelRef> here, String about) {
        return about(here, showed(about));
    }

    /** The channel in which a form was opened, from what came back with it. */
    static Optional<ChannelRef> openedIn(Platform platform, String about) {
        return Optional.of(about.substring(about.indexOf(' ') + 1))
                .filter(id -> !id.isBlank())
                .map(id -> new ChannelRef(platform, id));
    }

    /** What the form showed, from what came back with it. */
    static Showed showed(String about) {
        return Showed.parse(about.split(" ", 2)[0]);
    }

    /** What is to come back with a form. */
    static String about(Optional<ChannelRef> here, Showed showed) {
        return showed + " " + here.map(ChannelRef::channelId).orElse("");
    }

    private static Draft organisation(Answer.SettingsShown shown, Platform platform, Words words) {
        Organisation organisation = shown.organisation();
        Locale reader = words.language();
        return new Draft(words)
                .choice(Field.COUNTING, Milestone.values(), words::milestone, Optional.of(shown.countingMilestone()))
                .required(Field.ZONE, Optional.of(organisation.zone().getId()))
                .choice(
                        Field.WEEK,
                        DayOfWeek.values(),
                        day -> day.getDisplayName(TextStyle.FULL, reader),
                        Optional.of(organisation.weekStart()))
                .required(Field.CURRENCY, Optional.of(organisation.currency().getCurrencyCode()))
                .choice(
                        Field.LANGUAGE,
                        languages(words),
                        Optional.of(organisation.language().getLanguage()))
                .channel(
                        Field.CELEBRATIONS,
                        organisation.celebrationChannels().on(platform),
                        false,
                        Optional.of(FormText.CELEBRATIONS_HINT))
                .text(Field.ROBOTS, Optional.of(RobotsField.shown(organisation.robots(), words)), FormText.ROBOTS_HINT)
                .choice(
                        Field.PICTURES,
                        Pictures.When.values(),
                        when -> words.say(PictureFields.text(when)),
                        Optional.of(PictureFields.of(organisation).when()))
                .lines(Field.GIFS, PictureFields.addresses(organisation), FormText.GIFS_HINT);
    }

    /** What was filled in; what a form cannot say stays as it is in {@code known}. */
    public static Submission<Conventions> read(Typed typed, Answer.SettingsShown known, Words words) {
        Entries entries = new Entries(typed, words);
        Organisation now = known.organisation();
        Optional<ZoneId> zone = entries.text(Field.ZONE, SettingsForm::zone, FormText.WRONG_ZONE);
        Optional<Currency> currency = entries.text(Field.CURRENCY, SettingsForm::currency, FormText.WRONG_CURRENCY);
        Pictures pictures = PictureFields.read(entries, PictureFields.of(now));
        Nudges nudges = NudgeFields.read(entries, now.nudges());
        Retention texts = TextsField.read(entries, now.retention());
        return entries.submission(() -> new Conventions(
                entries.chosen(Field.COUNTING, Milestone.class).orElse(known.countingMilestone()),
                zone.orElse(now.zone()),
                entries.chosen(Field.WEEK, DayOfWeek.class).orElse(now.weekStart()),
                currency.orElse(now.currency()),
                entries.chosen(Field.LANGUAGE).map(Locale::forLanguageTag).orElse(now.language()),
                entries.channel(Field.CELEBRATIONS),
                typed.platform(),
                entries.chosen(Field.CHANNEL_LANGUAGE)
                        .filter(language -> !language.equals(FOLLOWS))
                        .map(Locale::forLanguageTag),
                entries.chosen(Field.ATTENTION, Attention.class),
                entries.chosen(Field.NEW_ORDERS, NewOrders.class),
                entries.text(Field.ROBOTS)
                        .flatMap(named -> RobotsField.read(named, words))
                        .orElse(now.robots()),
                pictures,
                nudges,
                texts));
    }

    private static FormText text(Attention attention) {
        return switch (attention) {
            case QUIET -> FormText.ATTENTION_QUIET;
            case USUAL -> FormText.ATTENTION_USUAL;
            case KEEN -> FormText.ATTENTION_KEEN;
        };
    }

    private static FormText text(NewOrders newOrders) {
        return newOrders == NewOrders.ASKED ? FormText.NEW_ORDERS_ASKED : FormText.NEW_ORDERS_OPENED;
    }

    private static List<Option> channelLanguages(Words words) {
        Stream<Option> follows = Stream.of(new Option(words.say(FormText.CHANNEL_FOLLOWS), FOLLOWS));
        return Stream.concat(follows, languages(words).stream()).toList();
    }

    private static List<Option> languages(Words words) {
        return Words.languages().stream()
                .map(language -> new Option(
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
