package io.wonce.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wonce.teams.fake.FakeColleague;
import io.wonce.teams.fake.FakeConversation;
import io.wonce.teams.fake.FakeDelivery;
import io.wonce.teams.fake.FakePost;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A sales channel in Teams as people live in it. */
final class TeamsStoryIT {
    private static final String WIN = "Acme getekend, 12,5k 🎉";
    private static final String INVOICE = "Acme: first invoice sent, €12,500 💸";

    @AutoClose
    private final TeamsHouse house = TeamsHouse.open();

    @Test
    void one_order_is_cheered_twice_and_counted_once() {
        FakePost win = house.jan.say(house.wins, WIN);
        assertThat(house.teams.last().taken()).isTrue();
        FakePost prompt = house.prompt(win);
        assertThat(prompt.text()).contains("Sounds like a new order");

        FakeDelivery click = house.jan.click(prompt, "New order");

        assertThat(click.told()).contains("Done", "D-1 · Acme · €12,500");
        house.soon(() -> assertThat(house.wins.announcements()).hasSize(1));
        assertThat(house.wins.announcements().get(0).text()).contains("Acme", "12,500");
        house.soon(() -> assertThat(prompt.text()).contains("D-1"));
        house.soon(() -> assertThat(win.reactions()).containsExactly("1f514_bell"));

        house.priya.say(house.wins, INVOICE);

        house.soon(() -> assertThat(house.wins.announcements()).hasSize(2));
        house.quiet();
        FakePost repeat = house.dana.say(house.wins, "Acme has signed! €12,500");
        assertThat(house.prompt(repeat).text()).contains("D-1");
        house.quiet();
        assertThat(house.wins.announcements()).hasSize(2);
        assertThat(house.count().orders()).isEqualTo(1);
        assertThat(house.count().announcements()).isEqualTo(3);
    }

    @Test
    void who_asks_for_the_count_gets_it_by_mention_and_alone() {
        house.jan.click(house.prompt(house.jan.say(house.wins, WIN)), "New order");

        FakePost asked = house.dana.say(house.wins, "@Wonce count");
        FakePost alone = house.dana.say(house.tenant.personalChat(house.dana), "count");

        assertThat(house.prompt(asked).text()).contains("1 order");
        assertThat(house.prompt(alone).text()).contains("1 order");
    }

    @Test
    void a_message_that_comes_six_times_is_one_announcement() {
        FakePost win = house.jan.say(house.wins, WIN);
        FakeDelivery delivery = house.teams.last();

        IntStream.range(0, 5)
                .forEach(
                        again -> assertThat(house.teams.again(delivery).taken()).isTrue());

        house.prompt(win);
        house.quiet();
        assertThat(house.wins.answers(win)).hasSize(1);
        assertThat(house.count().announcements()).isEqualTo(1);
    }

    @Test
    void a_click_that_comes_again_under_new_ids_does_nothing_twice() {
        FakePost prompt = house.prompt(house.jan.say(house.wins, WIN));
        FakeDelivery click = house.jan.click(prompt, "New order");

        IntStream.range(0, 3)
                .forEach(again ->
                        assertThat(house.teams.againUnderNewId(click).told()).isNotBlank());

        house.soon(() -> assertThat(house.wins.announcements()).hasSize(1));
        house.quiet();
        assertThat(house.wins.announcements()).hasSize(1);
        assertThat(house.count().orders()).isEqualTo(1);
    }

    @Test
    void another_one_is_told_kindly() {
        FakePost prompt = house.prompt(house.jan.say(house.wins, WIN));

        assertThat(house.priya.click(prompt, "New order").told()).contains("who wrote the message");

        assertThat(house.count().orders()).isZero();
        house.quiet();
        assertThat(prompt.buttons()).contains("New order");
    }

    @Test
    void who_is_named_in_the_message_may_answer() {
        FakePost win = house.jan.say(house.wins, "Acme getekend, 12,5k 🎉 with @Priya Shah");
        FakePost prompt = house.prompt(win);
        assertThat(prompt.text()).contains("Acme · 12,500", "getekend”").doesNotContain("\uE000", "“”");

        assertThat(house.priya.click(prompt, "New order").told()).contains("D-1");

        assertThat(house.count().orders()).isEqualTo(1);
    }

    @Test
    void whose_name_is_written_only_may_not() {
        house.dana.say(house.wins, "hello");
        FakePost prompt = house.prompt(house.jan.say(house.wins, "Acme heeft getekend, 12,5k 🎉 met @Priya"));
        FakeColleague impostor = house.tenant.person("Priya", "p@acme.example");

        assertThat(impostor.click(prompt, "New order").told()).contains("who wrote the message");
    }

    @Test
    void a_choice_is_changed_and_taken_back() {
        FakePost prompt = house.prompt(house.jan.say(house.wins, WIN));
        house.jan.click(prompt, "New order");
        house.soon(() -> assertThat(prompt.buttons()).contains("Change"));

        house.jan.click(prompt, "Change");
        house.soon(() -> assertThat(prompt.buttons()).contains("Not a win"));
        house.jan.click(prompt, "Not a win");
        house.soon(() -> assertThat(prompt.text()).contains("not a win"));
        assertThat(house.count().orders()).isZero();
        house.jan.click(prompt, "Undo");

        house.soon(() -> assertThat(prompt.text()).contains("D-1"));
        assertThat(house.count().orders()).isEqualTo(1);
    }

    @Test
    void a_deal_is_looked_up_on_the_card() {
        house.jan.click(house.prompt(house.jan.say(house.wins, WIN)), "New order");
        FakePost prompt = house.prompt(house.jan.say(house.wins, "Order is in! Quiltwerk, 30k"));

        FakeDelivery found = house.jan.search(prompt, "acm");

        assertThat(found.taken()).isTrue();
        JsonNode choices = found.answer().at("/value/results");
        assertThat(choices).hasSize(1);
        assertThat(choices.at("/0/title").asText()).contains("D-1 · Acme");
        assertThat(house.jan.choose(prompt, "").told()).contains("Nothing was chosen");
        assertThat(house.jan.choose(prompt, choices.at("/0/value").asText()).told())
                .contains("D-1");
        assertThat(house.count().orders()).isEqualTo(1);
        assertThat(house.count().unresolved()).isZero();
    }

    @Test
    void two_people_announce_the_same_order_at_once() {
        FakePost first = house.jan.say(house.wins, WIN);
        FakePost second = house.priya.say(house.wins, "🎉 Acme has signed! €12,500");
        FakePost mine = house.prompt(first);
        FakePost hers = house.prompt(second);

        CompletableFuture<FakeDelivery> other =
                CompletableFuture.supplyAsync(() -> house.priya.click(hers, "New order"));
        assertThat(house.jan.click(mine, "New order").told()).isNotBlank();
        assertThat(other.join().told()).isNotBlank();

        assertThat(house.count().orders()).isEqualTo(1);
        assertThat(house.count().unresolved()).isEqualTo(1);
    }

    @Test
    void names_format_nothing_and_mention_nobody() {
        FakePost prompt =
                house.prompt(house.jan.say(house.wins, "Order is in! **Acme** &lt;at&gt;everyone&lt;/at&gt;, 30k"));

        house.jan.click(prompt, "New order");

        house.soon(() -> assertThat(house.wins.announcements()).hasSize(1));
        assertThat(house.wins.announcements().get(0).content().toString()).doesNotContain("<at>");
        assertThat(house.wins.announcements().get(0).content().path("entities")).isEmpty();
    }

    @Test
    void a_robot_is_heard_through_its_card_and_anybody_may_answer() {
        ObjectNode card = JsonNodeFactory.instance.objectNode().put("type", "AdaptiveCard");
        ArrayNode body = card.put("version", "1.4").putArray("body");
        body.addObject().put("type", "TextBlock").put("text", "Deal closed won: Olivetta, amount €9,500");

        FakePost prompt = house.prompt(house.tenant.robot("HubSpot").show(house.wins, card));

        assertThat(house.priya.click(prompt, "New order").told()).contains("Olivetta");
        assertThat(house.count().orders()).isEqualTo(1);
    }

    @Test
    void a_mentioned_win_in_a_channel_is_one_announcement() {
        FakePost win = house.jan.say(house.wins, "@Wonce " + WIN);

        assertThat(house.prompt(win).text()).contains("Sounds like", "Acme · 12,500");
        house.quiet();
        assertThat(house.wins.answers(win)).hasSize(1);
        assertThat(house.count().announcements()).isEqualTo(1);
    }

    @Test
    void who_is_thanked_for_an_order_is_celebrated() {
        house.prompt(house.priya.say(house.wins, "Quiltwerk signed! €30,000 🎉"));

        FakePost win = house.dana.say(house.wins, "Acme has signed! €12,500. Great work @Priya Shah!");
        house.dana.click(house.prompt(win), "New order");

        house.soon(() -> assertThat(house.wins.announcements()).hasSize(1));
        assertThat(house.wins.announcements().get(0).text()).contains("Acme", "Priya Shah");
    }

    @Test
    void chatter_leaves_no_trace() {
        FakePost chatter = house.jan.say(house.wins, "Who has the key of the bike shed?");

        assertThat(house.teams.last().taken()).isTrue();
        house.quiet();
        assertThat(house.wins.answers(chatter)).isEmpty();
        assertThat(house.count().announcements()).isZero();
    }

    @Test
    void a_group_chat_hears_what_names_wonce() {
        FakeConversation group = house.tenant.groupChat(house.jan, house.priya);

        FakePost prompt = house.prompt(house.jan.say(group, "@Wonce " + WIN));
        house.jan.click(prompt, "New order");

        house.soon(() -> assertThat(prompt.text()).contains("D-1"));
        house.soon(() -> assertThat(group.botPosts()).hasSize(2));
        assertThat(house.count().orders()).isEqualTo(1);
    }
}
