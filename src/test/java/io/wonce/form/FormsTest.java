package io.wonce.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.DealSummary;
import io.wonce.domain.deal.Description;
import io.wonce.domain.deal.ForecastCategory;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.deal.Money;
import io.wonce.domain.deal.Reference;
import io.wonce.domain.linking.NewOrders;
import io.wonce.domain.organisation.CelebrationChannels;
import io.wonce.domain.organisation.Nudges;
import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.organisation.Pictures;
import io.wonce.domain.organisation.Retention;
import io.wonce.domain.organisation.Robots;
import io.wonce.domain.organisation.WorkingHours;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.reading.Attention;
import io.wonce.domain.reading.Reader;
import io.wonce.domain.reading.Statement;
import io.wonce.domain.reading.TestReader;
import io.wonce.words.SampleCards;
import io.wonce.words.Words;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FormsTest {
    private static final String GIFS = "https://acme.example/a.gif\nhttps://acme.example/b%20c.gif?x=1&y=2";
    private static final Reader READER = TestReader.shared();
    private static final Words ENGLISH = words("en");
    private static final Currency EURO = Currency.getInstance("EUR");

    private final Map<String, String> values = new HashMap<>();

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "de", "fr", "es"})
    void an_amount_that_stands_in_a_form_is_read_as_it_was(String language) {
        Words words = words(language);
        for (Statement statement : SampleCards.amounts()) {
            entered("customer", "Acme");
            entered("amount", words.amount(statement.amount().orElseThrow(), SampleCards.NOW));

            WinForm.Win win = filled(WinForm.read(typed(), words, READER));

            assertThat(win.statement().amount()).isEqualTo(statement.amount());
        }
    }

    @Test
    void a_win_is_read_as_it_was_filled_in() {
        entered("customer", "  3M   Paid Media ");
        entered("amount", "12.5k");
        entered("milestone", "ORDERED");
        entered("reference", "PO 4500123987");
        entered("channel", "C1");

        WinForm.Win win = filled(WinForm.read(typed(), ENGLISH, READER));

        assertThat(win.statement().customer()).contains("3M Paid Media");
        assertThat(win.statement().amount().orElseThrow().value()).isEqualByComparingTo("12500");
        assertThat(win.statement().milestone()).contains(Milestone.ORDERED);
        assertThat(win.statement().references())
                .containsExactly(new Reference(Reference.Kind.PURCHASE_ORDER, "4500123987"));
        assertThat(win.channel()).contains(new ChannelRef(Platform.SLACK, "C1"));
        assertThat(win.text()).isEqualTo("3M Paid Media, 12.5k, purchase order received, PO 4500123987");
    }

    @Test
    void a_bare_number_is_a_reference_too() {
        entered("customer", "Acme");
        entered("reference", "4711");

        assertThat(filled(WinForm.read(typed(), ENGLISH, READER)).statement().references())
                .extracting(Reference::number)
                .containsExactly("4711");
    }

    @Test
    void what_is_wrong_is_said_at_its_field() {
        entered("customer", "  ");
        entered("amount", "lots");
        entered("probability", "101");

        Submission.Faulty<?> faulty = (Submission.Faulty<?>) ExpectForm.read(typed(), ENGLISH, READER);

        assertThat(faulty.errors())
                .containsOnlyKeys("customer", "amount", "probability")
                .containsEntry("customer", "Which customer is it?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"€-5000", "-5000", "-5k EUR"})
    void an_amount_below_zero_is_wrong(String amount) {
        entered("customer", "Acme");
        entered("amount", amount);

        assertThat(((Submission.Faulty<?>) WinForm.read(typed(), ENGLISH, READER)).errors())
                .containsOnlyKeys("amount");
        assertThat(((Submission.Faulty<?>) EditForm.read(typed(), EURO, ENGLISH, READER)).errors())
                .containsOnlyKeys("amount");
    }

    @Test
    void an_expected_order_is_read_as_it_was_filled_in() {
        entered("customer", "Acme");
        entered("probability", "80 %");
        entered("category", "COMMIT");
        entered("close_date", "2026-12-15");

        ExpectForm.Coming coming = filled(ExpectForm.read(typed(), ENGLISH, READER));

        assertThat(coming.expectation().closeDate()).contains(LocalDate.of(2026, 12, 15));
        assertThat(coming.expectation().probability()).isEqualTo(80);
        assertThat(coming.expectation().category()).isEqualTo(ForecastCategory.COMMIT);
        assertThat(coming.text()).isEqualTo("Acme, 2026-12-15, 80%, commit");
    }

    @Test
    void a_deal_keeps_what_is_left_empty() {
        entered("amount", "13.000");
        entered("owner", "U2");

        Description news = filled(EditForm.read(typed(), EURO, words("nl"), READER));

        assertThat(news)
                .isEqualTo(new Description(
                        Optional.empty(),
                        Optional.of(new Money(new BigDecimal("13000"), EURO)),
                        Optional.of(new PersonRef(Platform.SLACK, "U2")),
                        Optional.empty()));
    }

    @Test
    void the_form_of_a_deal_knows_which_it_is() {
        DealSummary deal = SampleCards.deals().get(0);

        Form form = EditForm.blank(deal, ENGLISH, SampleCards.NOW);

        assertThat(AboutDeal.deal(form.about())).contains(new DealId(142));
        assertThat(AboutDeal.deal("nonsense")).isEmpty();
    }

    @Test
    void conventions_are_read_as_they_were_filled_in() {
        entered("counting", "ORDERED");
        entered("zone", "europe/berlin");
        entered("week", "SUNDAY");
        entered("currency", "usd");
        entered("language", "nl");
        entered("channel_language", "de");
        entered("attention", "QUIET");
        entered("new_orders", "OPENED");
        entered("robots", "HubSpot , <@U0CRM|crm>");
        entered("celebrations", "C9");
        entered("pictures", "ALWAYS");
        entered("gifs", GIFS);
        entered("nudge_verbal", "21");
        entered("nudge_signed", " ");
        entered("nudge_unresolved", "2");
        entered("working_days", "Sunday");
        entered("working_hours", "8-16");
        entered("texts", "365");

        Conventions conventions = filled(SettingsForm.read(typed(), SampleCards.settings(), ENGLISH));

        assertThat(conventions)
                .isEqualTo(new Conventions(
                        Milestone.ORDERED,
                        ZoneId.of("Europe/Berlin"),
                        DayOfWeek.SUNDAY,
                        Currency.getInstance("USD"),
                        Locale.forLanguageTag("nl"),
                        Optional.of(new ChannelRef(Platform.SLACK, "C9")),
                        Platform.SLACK,
                        Optional.of(Locale.GERMAN),
                        Optional.of(Attention.QUIET),
                        Optional.of(NewOrders.OPENED),
                        new Robots(Optional.of(List.of("HubSpot", "U0CRM"))),
                        new Pictures(
                                Pictures.When.ALWAYS, Pictures.addresses(GIFS).orElseThrow()),
                        new Nudges(
                                Optional.of(21),
                                Optional.empty(),
                                Optional.of(1),
                                Optional.of(2),
                                EnumSet.of(DayOfWeek.SUNDAY),
                                WorkingHours.read("8-16")),
                        new Retention(Optional.of(365))));
        assertThat(conventions.over(SampleCards.settings().organisation()).name())
                .isEqualTo("Voorbeeld BV");
    }

    @Test
    void the_celebration_channel_of_another_platform_is_neither_shown_nor_changed() {
        ChannelRef elsewhere = new ChannelRef(Platform.TEAMS, "19:parties@thread.tacv2");
        Organisation organisation = SampleCards.settings()
                .organisation()
                .celebratingIn(CelebrationChannels.of(new ChannelRef(Platform.SLACK, "C1"), elsewhere));
        Answer.SettingsShown known = new Answer.SettingsShown(organisation, Milestone.SIGNED, false);

        entered("celebrations", "");
        assertThat(filled(SettingsForm.read(typed(), known, ENGLISH))
                        .over(organisation)
                        .celebrationChannels())
                .isEqualTo(CelebrationChannels.of(elsewhere));
        entered("celebrations", "C9");
        assertThat(filled(SettingsForm.read(typed(), known, ENGLISH))
                        .over(organisation)
                        .celebrationChannels())
                .isEqualTo(CelebrationChannels.of(new ChannelRef(Platform.SLACK, "C9"), elsewhere));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "de", "fr", "es"})
    void robots_that_stand_in_a_form_are_read_as_they_were(String language) {
        for (Robots robots : List.of(Robots.ALL, Robots.NONE, new Robots(Optional.of(List.of("HubSpot", "A0CRM"))))) {
            assertThat(RobotsField.read(RobotsField.shown(robots, words(language)), words(language)))
                    .contains(robots);
        }
    }

    @Test
    void conventions_that_there_are_not_are_said_at_their_field() {
        entered("zone", "Atlantis");
        entered("currency", "XQQ");
        entered("gifs", GIFS + " http://acme.example/a.gif");
        entered("texts", "6");

        Submission.Faulty<?> faulty =
                (Submission.Faulty<?>) SettingsForm.read(typed(), SampleCards.settings(), ENGLISH);

        assertThat(faulty.errors()).containsOnlyKeys("zone", "currency", "gifs", "texts");
    }

    @Test
    void pictures_that_the_form_did_not_ask_for_stay_and_those_taken_out_are_gone() {
        Pictures own =
                new Pictures(Pictures.When.NEVER, Pictures.addresses(GIFS).orElseThrow());
        Organisation organisation = SampleCards.settings().organisation();
        Answer.SettingsShown known = new Answer.SettingsShown(
                organisation.celebrating(organisation.celebrations().withPictures(own)), Milestone.SIGNED, false);

        assertThat(filled(SettingsForm.read(typed(), known, ENGLISH)).pictures())
                .isEqualTo(own);
        entered("gifs", "");
        assertThat(filled(SettingsForm.read(typed(), known, ENGLISH)).pictures().own())
                .isEmpty();
    }

    private static <T> T filled(Submission<T> submission) {
        assertThat(submission).isInstanceOf(Submission.Filled.class);
        return ((Submission.Filled<T>) submission).values();
    }

    private void entered(String field, String text) {
        values.put(field, text);
    }

    private Typed typed() {
        return new Typed(Platform.SLACK, values);
    }

    private static Words words(String language) {
        return Words.in(Locale.forLanguageTag(language), ZoneOffset.UTC);
    }
}
