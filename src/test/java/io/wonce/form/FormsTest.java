package io.wonce.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState.SelectedOption;
import com.slack.api.model.view.ViewState.Value;
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
import io.wonce.domain.reading.Reader;
import io.wonce.domain.reading.Statement;
import io.wonce.words.SampleCards;
import io.wonce.words.Words;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FormsTest {
    private static final Reader READER = Reader.create();
    private static final Words ENGLISH = words("en");
    private static final Currency EURO = Currency.getInstance("EUR");

    private final Map<String, Map<String, Value>> state = new HashMap<>();

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void show_what_the_golden_files_show(String language) throws IOException {
        Golden.holds("forms_" + language, views(words(language)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "de", "fr", "es"})
    void stay_within_what_slack_takes(String language) {
        views(words(language)).values().forEach(SlackLimits::allow);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "de", "fr", "es"})
    void an_amount_that_stands_in_a_form_is_read_as_it_was(String language) {
        Words words = words(language);
        for (Statement statement : SampleCards.amounts()) {
            typed("customer", "Acme");
            typed("amount", words.amount(statement.amount().orElseThrow(), SampleCards.NOW));

            WinForm.Win win = filled(WinForm.read(state, words, READER));

            assertThat(win.statement().amount()).isEqualTo(statement.amount());
        }
    }

    @Test
    void a_win_is_read_as_it_was_filled_in() {
        typed("customer", "  3M   Paid Media ");
        typed("amount", "12.5k");
        chosen("milestone", "ORDERED");
        typed("reference", "PO 4500123987");
        value("channel").setSelectedConversation("C1");

        WinForm.Win win = filled(WinForm.read(state, ENGLISH, READER));

        assertThat(win.statement().customer()).contains("3M Paid Media");
        assertThat(win.statement().amount().orElseThrow().value()).isEqualByComparingTo("12500");
        assertThat(win.statement().milestone()).contains(Milestone.ORDERED);
        assertThat(win.statement().references())
                .containsExactly(new Reference(Reference.Kind.PURCHASE_ORDER, "4500123987"));
        assertThat(win.channel()).contains("C1");
        assertThat(win.text()).isEqualTo("3M Paid Media, 12.5k, purchase order received, PO 4500123987");
    }

    @Test
    void a_bare_number_is_a_reference_too() {
        typed("customer", "Acme");
        typed("reference", "4711");

        assertThat(filled(WinForm.read(state, ENGLISH, READER)).statement().references())
                .extracting(Reference::number)
                .containsExactly("4711");
    }

    @Test
    void what_is_wrong_is_said_at_its_field() {
        typed("customer", "  ");
        typed("amount", "lots");
        typed("probability", "101");

        Submission.Faulty<?> faulty = (Submission.Faulty<?>) ExpectForm.read(state, ENGLISH, READER);

        assertThat(faulty.errors())
                .containsOnlyKeys("customer", "amount", "probability")
                .containsEntry("customer", "Which customer is it?");
    }

    @Test
    void an_expected_order_is_read_as_it_was_filled_in() {
        typed("customer", "Acme");
        typed("probability", "80 %");
        chosen("category", "COMMIT");
        value("close_date").setSelectedDate("2026-12-15");

        ExpectForm.Coming coming = filled(ExpectForm.read(state, ENGLISH, READER));

        assertThat(coming.expectation().closeDate()).contains(LocalDate.of(2026, 12, 15));
        assertThat(coming.expectation().probability()).isEqualTo(80);
        assertThat(coming.expectation().category()).isEqualTo(ForecastCategory.COMMIT);
        assertThat(coming.text()).isEqualTo("Acme, 2026-12-15, 80%, commit");
    }

    @Test
    void a_deal_keeps_what_is_left_empty() {
        typed("amount", "13.000");
        value("owner").setSelectedUser("U2");

        Description news = filled(EditForm.read(state, EURO, words("nl"), READER));

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

        View view = EditForm.view(deal, ENGLISH, SampleCards.NOW);

        assertThat(EditForm.deal(view.getPrivateMetadata())).contains(new DealId(142));
        assertThat(EditForm.deal("nonsense")).isEmpty();
    }

    @Test
    void conventions_are_read_as_they_were_filled_in() {
        chosen("counting", "ORDERED");
        typed("zone", "europe/berlin");
        chosen("week", "SUNDAY");
        typed("currency", "usd");
        chosen("language", "nl");
        chosen("channel_language", "de");
        value("celebrations").setSelectedConversation("C9");

        Conventions conventions = filled(SettingsForm.read(state, SampleCards.settings(), ENGLISH));

        assertThat(conventions)
                .isEqualTo(new Conventions(
                        Milestone.ORDERED,
                        ZoneId.of("Europe/Berlin"),
                        DayOfWeek.SUNDAY,
                        Currency.getInstance("USD"),
                        Locale.forLanguageTag("nl"),
                        Optional.of(new ChannelRef(Platform.SLACK, "C9")),
                        Optional.of(Locale.GERMAN)));
        assertThat(conventions.over(SampleCards.settings().organisation()).name())
                .isEqualTo("Voorbeeld BV");
    }

    @Test
    void conventions_that_there_are_not_are_said_at_their_field() {
        typed("zone", "Atlantis");
        typed("currency", "XQQ");

        Submission.Faulty<?> faulty = (Submission.Faulty<?>) SettingsForm.read(state, SampleCards.settings(), ENGLISH);

        assertThat(faulty.errors()).containsOnlyKeys("zone", "currency");
    }

    private static Map<String, View> views(Words words) {
        Optional<Statement> known = Optional.of(SampleCards.statement());
        Map<String, View> views = new LinkedHashMap<>();
        views.put("log a win", WinForm.view(Optional.empty(), Optional.empty(), words, SampleCards.NOW));
        views.put("log a win, known", WinForm.view(known, Optional.of("C1"), words, SampleCards.NOW));
        views.put("expect a deal", ExpectForm.view(Optional.empty(), words, SampleCards.NOW));
        views.put("edit a deal", EditForm.view(SampleCards.deals().get(1), words, SampleCards.NOW));
        views.put("settings", SettingsForm.view(SampleCards.settings(), Optional.empty(), words));
        Optional<ChannelRef> here = Optional.of(new ChannelRef(Platform.SLACK, "C1"));
        views.put("settings, of a channel", SettingsForm.view(SampleCards.settings(), here, words));
        return views;
    }

    private static <T> T filled(Submission<T> submission) {
        assertThat(submission).isInstanceOf(Submission.Filled.class);
        return ((Submission.Filled<T>) submission).values();
    }

    private void typed(String field, String text) {
        value(field).setValue(text);
    }

    private void chosen(String field, String option) {
        SelectedOption selected = new SelectedOption();
        selected.setValue(option);
        value(field).setSelectedOption(selected);
    }

    private Value value(String field) {
        return state.computeIfAbsent(field, id -> new HashMap<>(Map.of(id, new Value())))
                .get(field);
    }

    private static Words words(String language) {
        return Words.in(Locale.forLanguageTag(language), ZoneOffset.UTC);
    }
}
