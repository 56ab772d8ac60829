package io.wonce.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.deal.Deal;
import io.wonce.domain.deal.DealId;
import io.wonce.teams.fake.FakeColleague;
import io.wonce.teams.fake.FakeConversation;
import io.wonce.teams.fake.FakeDelivery;
import io.wonce.teams.fake.FakeDialog;
import io.wonce.teams.fake.FakePost;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever an app sends in as a form, nobody does by it what they may not do. */
final class TeamsFormRightsIT {
    private static final Map<String, String> GLOBEX =
            Map.of("customer", "Globex", "amount", "€40k", "milestone", "SIGNED");

    @AutoClose
    private final TeamsHouse house = TeamsHouse.open();

    @Test
    void a_form_without_its_key_does_nothing() {
        FakeDialog form = opened(house.jan, "@Wonce won", "Log a win");

        for (Consumer<ObjectNode> keyless : List.<Consumer<ObjectNode>>of(
                data -> data.remove("key"), data -> data.putNull("key"), data -> data.put("key", "1"))) {
            FakeDelivery sent = sends(form, keyless.andThen(TeamsFormRightsIT::globex));
            assertThat(sent.status()).isEqualTo(501);
        }

        assertThat(house.count().announcements()).isZero();
        assertThat(sends(form, TeamsFormRightsIT::globex).status()).isEqualTo(200);
        assertThat(house.count().orders()).isEqualTo(1);
    }

    @Test
    void one_form_is_one_win_whatever_is_sent_in_with_its_key() {
        FakeDialog form = opened(house.jan, "@Wonce won", "Log a win");

        sends(form, TeamsFormRightsIT::globex);
        sends(form, data -> globex(data.put("about", "x")));
        sends(form, data -> data.put("customer", "Initech").put("amount", "9k").put("milestone", "PAID"));

        assertThat(house.count().orders()).isEqualTo(1);
        assertThat(house.count().announcements()).isEqualTo(1);
    }

    @Test
    void a_deal_is_changed_by_who_announced_it_or_owns_it_or_manages() {
        opened(house.jan, "@Wonce won", "Log a win").send(GLOBEX);
        FakePost shown = house.prompt(house.jan.say(house.wins, "@Wonce show D-1"));

        FakeDialog refused = house.priya.open(shown, "Edit").send(Map.of("customer", "Initech"));

        assertThat(refused.text()).contains("I leave this to");
        assertThat(deal().description().customer()).contains("Globex");
        house.jan.open(shown, "Edit").send(Map.of("customer", "Globex BV"));
        assertThat(deal().description().customer()).contains("Globex BV");
    }

    @Test
    void settings_stay_as_they_are_for_who_does_not_manage() {
        house.dana.install(house.wins);
        FakePost answer = house.prompt(house.dana.say(house.wins, "@Wonce edit settings"));

        FakeDialog refused = house.priya
                .open(answer, "Edit")
                .send(Map.of("channel_language", "de", "celebrations", "here", "pictures", "NEVER"));

        assertThat(refused.text()).contains("Only a manager");
        assertThat(house.<Optional<Locale>>look(books -> books.settings().language(wins())))
                .isEmpty();
        assertThat(house.<List<ChannelRef>>look(
                        books -> books.organisation().celebrationChannels().all()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"19:elsewhere@thread.tacv2", "kept", "HERE", "null"})
    void celebrations_go_to_no_channel_that_was_not_offered(String code) {
        house.dana.install(house.wins);
        FakeDialog form = opened(house.dana, "@Wonce edit settings", "Edit");

        FakeDelivery sent = sends(form, data -> data.put("celebrations", code));

        assertThat(sent.status()).isEqualTo(200);
        assertThat(house.<List<ChannelRef>>look(
                        books -> books.organisation().celebrationChannels().all()))
                .isEmpty();
    }

    @Test
    void a_win_is_told_in_no_channel_but_the_one_where_the_form_is_open() {
        FakeConversation other = house.tenant.channel("board").add(house.dana);
        house.prompt(house.dana.say(other, "@Wonce count"));
        FakeDialog form = opened(house.jan, "@Wonce won", "Log a win");

        sends(form, data -> globex(data.put("channel", other.id())));

        house.quiet();
        assertThat(house.count().orders()).isEqualTo(1);
        assertThat(other.announcements()).isEmpty();
    }

    @Test
    void the_language_is_that_of_the_channel_where_the_form_is_open() {
        FakeConversation other = house.tenant.channel("board").add(house.dana);
        house.dana.install(house.wins);
        FakeDialog form = opened(house.dana, "@Wonce edit settings", "Edit");

        sends(form, data -> {
            String shown = data.path("about").asText().split(" ", 2)[0];
            data.put("about", shown + " " + other.id()).put("channel_language", "de");
        });

        assertThat(house.<Optional<Locale>>look(
                        books -> books.settings().language(new ChannelRef(Platform.TEAMS, other.id()))))
                .isEmpty();
        assertThat(house.<Optional<Locale>>look(books -> books.settings().language(wins())))
                .contains(Locale.GERMAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "29:jan", "me/../..", "null", "0"})
    void nobody_is_looked_up_by_what_is_no_id_of_the_directory(String owner) {
        opened(house.jan, "@Wonce won", "Log a win").send(GLOBEX);
        FakeDialog form = opened(house.jan, "@Wonce show D-1", "Edit");
        int before = house.lookedUp().size();

        FakeDelivery sent = sends(form, data -> data.put("owner", owner));

        assertThat(sent.answer().toString()).contains("I find nobody like that");
        assertThat(house.lookedUp()).hasSize(before);
    }

    @Test
    void the_menu_of_a_message_takes_its_own_form_alone() {
        house.dana.install(house.wins);
        FakePost chatter = house.jan.say(house.wins, "Champagne at five");
        FakeDialog form = house.dana.menu(chatter, "logWin");

        FakeDelivery sent = TeamsForgery.sends(
                house,
                form,
                "composeExtension/submitAction",
                data -> data.put("form", "settings").put("counting", "PAID"));

        assertThat(sent.status()).isEqualTo(501);
        assertThat(house.prompt(house.dana.say(house.wins, "@Wonce settings")).text())
                .contains("Counts from: signed");
    }

    private FakeDialog opened(FakeColleague who, String command, String button) {
        return who.open(house.prompt(who.say(house.wins, command)), button);
    }

    private FakeDelivery sends(FakeDialog form, Consumer<ObjectNode> otherwise) {
        return TeamsForgery.sends(house, form, "task/submit", otherwise);
    }

    private static void globex(ObjectNode data) {
        GLOBEX.forEach(data::put);
    }

    private Deal deal() {
        return house.look(books -> books.deals().find(new DealId(1)).orElseThrow());
    }

    private ChannelRef wins() {
        return new ChannelRef(Platform.TEAMS, house.wins.id());
    }
}
