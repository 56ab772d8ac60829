package io.wonce.slack.block;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import com.slack.api.model.view.ViewState.SelectedOption;
import com.slack.api.model.view.ViewState.Value;
import com.slack.api.util.json.GsonFactory;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.organisation.Pictures;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.reading.Statement;
import io.wonce.form.EditForm;
import io.wonce.form.ExpectForm;
import io.wonce.form.SettingsForm;
import io.wonce.form.WinForm;
import io.wonce.slack.fake.BlockLimits;
import io.wonce.words.SampleCards;
import io.wonce.words.Words;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FormViewTest {
    private static final ChannelRef HERE = new ChannelRef(Platform.SLACK, "C1");

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "de"})
    void shows_what_the_golden_files_show(String language) throws IOException {
        Golden.holds("forms_" + language, views(words(language)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "de", "fr", "es"})
    void stays_within_what_slack_takes(String language) {
        views(words(language)).values().forEach(SlackLimits::allow);
    }

    @Test
    void brings_back_what_was_entered_in_every_kind_of_field() {
        Map<String, Map<String, Value>> state = new HashMap<>();
        value(state, "customer").setValue("Acme");
        value(state, "close_date").setSelectedDate("2026-12-15");
        value(state, "channel").setSelectedConversation("C1");
        value(state, "owner").setSelectedUser("U2");
        SelectedOption option = new SelectedOption();
        option.setValue("ORDERED");
        value(state, "milestone").setSelectedOption(option);
        value(state, "amount");
        state.put("reference", Map.of("another action", new Value()));

        assertThat(FormView.typed(ViewState.builder().values(state).build()).values())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "customer", "Acme",
                        "close_date", "2026-12-15",
                        "channel", "C1",
                        "owner", "U2",
                        "milestone", "ORDERED",
                        "amount", ""));
    }

    @Test
    void the_longest_addresses_fit_into_the_form_whole() {
        String longest = "https://acme.example/" + "a".repeat(219);
        String typed = String.join("\n", Collections.nCopies(Pictures.MOST_OWN, longest));
        Organisation organisation = SampleCards.settings().organisation();
        Answer.SettingsShown known = new Answer.SettingsShown(
                organisation.celebrating(organisation
                        .celebrations()
                        .withPictures(
                                Pictures.USUAL.with(Pictures.addresses(typed).orElseThrow()))),
                Milestone.SIGNED,
                false);

        View view =
                FormView.of(SettingsForm.blank(known, Platform.SLACK, Optional.empty(), words("en"), SampleCards.NOW));

        SlackLimits.allow(view);
        assertThat(BlockLimits.of(GsonFactory.createSnakeCase().toJson(view))).isEmpty();
        assertThat(view.toString()).contains(typed);
    }

    private static Value value(Map<String, Map<String, Value>> state, String field) {
        Value value = new Value();
        state.put(field, Map.of(field, value));
        return value;
    }

    private static Map<String, View> views(Words words) {
        Optional<Statement> known = Optional.of(SampleCards.statement());
        Map<String, View> views = new LinkedHashMap<>();
        views.put("log a win", FormView.of(WinForm.blank(Optional.empty(), Optional.empty(), words, SampleCards.NOW)));
        views.put("log a win, known", FormView.of(WinForm.blank(known, Optional.of(HERE), words, SampleCards.NOW)));
        views.put("expect a deal", FormView.of(ExpectForm.blank(Optional.empty(), words, SampleCards.NOW)));
        views.put("edit a deal", FormView.of(EditForm.blank(SampleCards.deals().get(1), words, SampleCards.NOW)));
        views.put(
                "settings",
                FormView.of(SettingsForm.blank(
                        SampleCards.settings(), Platform.SLACK, Optional.empty(), words, SampleCards.NOW)));
        views.put(
                "settings, of a channel",
                FormView.of(SettingsForm.blank(
                        SampleCards.settings(), Platform.SLACK, Optional.of(HERE), words, SampleCards.NOW)));
        return views;
    }

    private static Words words(String language) {
        return Words.in(Locale.forLanguageTag(language), ZoneOffset.UTC);
    }
}
