package io.wonce.teams.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.organisation.CelebrationChannels;
import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.reading.Statement;
import io.wonce.form.EditForm;
import io.wonce.form.ExpectForm;
import io.wonce.form.Form;
import io.wonce.form.FormName;
import io.wonce.form.SettingsForm;
import io.wonce.form.WinForm;
import io.wonce.teams.card.FormCard.Handed;
import io.wonce.words.SampleCards;
import io.wonce.words.Words;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dialogs; the golden files are described at {@link Golden}. */
final class FormCardTest {
    private static final UUID KEY = UUID.fromString("0b0c3f5e-8f0a-4a55-9a52-1f3b6f1f0001");
    private static final ChannelRef HERE = new ChannelRef(Platform.TEAMS, "19:here@thread.tacv2");
    private static final ChannelRef PARTIES = new ChannelRef(Platform.TEAMS, "19:parties@thread.tacv2");
    private static final Words ENGLISH = words("en");

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void shows_what_the_golden_files_show(String language) throws IOException {
        Map<String, TeamsMessage> shown = new LinkedHashMap<>();
        cards(words(language)).forEach((title, card) -> shown.put(title, new TeamsMessage(card, title)));

        Golden.holds("forms_" + language, shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "de", "fr", "es"})
    void every_form_is_an_adaptive_card_that_teams_takes(String language) {
        cards(words(language)).values().forEach(TeamsLimits::allowDialog);
    }

    @Test
    void what_was_entered_comes_back_with_what_is_wrong_beside_it() {
        Map<String, String> entered = Map.of("customer", "", "amount", "lots", "milestone", "PAID");
        Form form = WinForm.blank(Optional.of(SampleCards.statement()), Optional.empty(), ENGLISH, SampleCards.NOW);

        ObjectNode card =
                FormCard.of(form, new Handed(KEY, false, entered, Map.of("amount", "I can’t read this")), ENGLISH);

        TeamsLimits.allowDialog(card);
        assertThat(card.at("/body/0").has("value")).isFalse();
        assertThat(card.at("/body/1/value").asText()).isEqualTo("lots");
        assertThat(card.at("/body/3/inlines/0/text").asText()).isEqualTo("I can’t read this");
        assertThat(card.at("/body/3/inlines/0/color").asText()).isEqualTo("Attention");
        assertThat(card.at("/body/4/value").asText()).isEqualTo("PAID");
        assertThat(card.toString()).doesNotContain("\"channel\"");
    }

    @Test
    void what_is_sent_in_is_read_whatever_it_holds() {
        ObjectNode data = FormCodes.sending(FormName.EDIT_DEAL, "142", KEY);
        data.put("customer", "Acme").put("probability", 80).putNull("amount").put("colour", "red");
        data.putObject("owner").put("id", "x");

        FormCodes.Sent sent = FormCodes.read(data).orElseThrow();

        assertThat(sent)
                .isEqualTo(new FormCodes.Sent(
                        FormName.EDIT_DEAL, "142", KEY, Map.of("customer", "Acme", "probability", "80")));
        assertThat(FormCodes.read(data.deepCopy().put("key", "1"))).isEmpty();
        assertThat(FormCodes.read(data.deepCopy().put("form", "other"))).isEmpty();
    }

    @Test
    void celebrations_go_where_they_go_here_or_where_a_win_is_announced() {
        assertThat(celebrations(Optional.of(PARTIES), true)).containsExactly("kept", "nowhere", "here");
        assertThat(celebrations(Optional.of(PARTIES), false)).containsExactly("kept", "nowhere");
        assertThat(celebrations(Optional.empty(), true)).containsExactly("nowhere", "here");
        assertThat(celebrations(Optional.empty(), false)).isEmpty();
        assertThat(celebrations(Optional.of(new ChannelRef(Platform.SLACK, "C1")), true))
                .containsExactly("nowhere", "here");

        assertThat(FormChoices.channel("here", Optional.of(HERE), Optional.of(PARTIES)))
                .contains(HERE);
        assertThat(FormChoices.channel("kept", Optional.of(HERE), Optional.of(PARTIES)))
                .contains(PARTIES);
        assertThat(FormChoices.channel("kept", Optional.of(HERE), Optional.of(new ChannelRef(Platform.SLACK, "C1"))))
                .isEmpty();
        assertThat(FormChoices.channel(PARTIES.channelId(), Optional.of(HERE), Optional.empty()))
                .isEmpty();
    }

    private static List<String> celebrations(Optional<ChannelRef> chosen, boolean inChannel) {
        ObjectNode card = FormCard.of(settings(chosen, ENGLISH), Handed.blank(KEY, inChannel), ENGLISH);
        TeamsLimits.allowDialog(card);
        return card.findParents("choices").stream()
                .filter(field -> field.path("id").asText().equals("celebrations"))
                .flatMap(field -> field.path("choices").findValuesAsText("value").stream())
                .toList();
    }

    private static Map<String, ObjectNode> cards(Words words) {
        Optional<Statement> known = Optional.of(SampleCards.statement());
        Handed inChannel = Handed.blank(KEY, true);
        Handed alone = Handed.blank(KEY, false);
        Map<String, ObjectNode> cards = new LinkedHashMap<>();
        cards.put("log a win", card(WinForm.blank(known, Optional.of(HERE), words, SampleCards.NOW), inChannel, words));
        cards.put(
                "log a win, told nowhere",
                card(WinForm.blank(Optional.empty(), Optional.empty(), words, SampleCards.NOW), alone, words));
        cards.put("expect a deal", card(ExpectForm.blank(Optional.empty(), words, SampleCards.NOW), inChannel, words));
        cards.put(
                "edit a deal",
                card(EditForm.blank(SampleCards.deals().get(1), words, SampleCards.NOW), inChannel, words));
        cards.put("settings", card(settings(Optional.of(PARTIES), words), inChannel, words));
        cards.put(
                "settings, with something wrong",
                FormCard.of(
                        settings(Optional.empty(), words),
                        new Handed(KEY, false, Map.of("zone", "Mars"), Map.of("zone", "?")),
                        words));
        return cards;
    }

    private static ObjectNode card(Form form, Handed handed, Words words) {
        return FormCard.of(form, handed, words);
    }

    private static Form settings(Optional<ChannelRef> celebrations, Words words) {
        Answer.SettingsShown known = SampleCards.settings();
        CelebrationChannels channels = celebrations.map(CelebrationChannels::of).orElse(CelebrationChannels.NONE);
        Organisation organisation = known.organisation().celebratingIn(channels);
        return SettingsForm.blank(
                new Answer.SettingsShown(organisation, known.countingMilestone(), false),
                Platform.TEAMS,
                Optional.of(HERE),
                words,
                SampleCards.NOW);
    }

    private static Words words(String language) {
        return Words.in(Locale.forLanguageTag(language), ZoneOffset.UTC);
    }
}
