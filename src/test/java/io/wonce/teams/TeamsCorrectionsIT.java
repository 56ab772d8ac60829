package io.wonce.teams;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.teams.fake.FakeDelivery;
import io.wonce.teams.fake.FakePost;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** People edit, delete and bring back what they said in Teams. */
final class TeamsCorrectionsIT {
    private static final String WIN = "Acme getekend, 12,5k 🎉";

    @AutoClose
    private final TeamsHouse house = TeamsHouse.open();

    @Test
    void an_edit_changes_the_announcement_and_its_question() {
        FakePost win = house.jan.say(house.wins, WIN);
        FakePost prompt = house.prompt(win);

        assertThat(house.jan.edit(win, "Acme getekend, 15k 🎉").taken()).isTrue();

        house.soon(() -> assertThat(prompt.text()).contains("15,000"));
        house.quiet();
        assertThat(house.wins.answers(win)).hasSize(1);
        assertThat(house.count().announcements()).isEqualTo(1);
    }

    @Test
    void an_edit_that_says_nothing_new_changes_nothing() {
        FakePost win = house.jan.say(house.wins, WIN);
        FakePost prompt = house.prompt(win);
        house.jan.click(prompt, "New order");

        house.jan.edit(win, WIN);

        house.quiet();
        assertThat(house.count().orders()).isEqualTo(1);
        assertThat(house.wins.announcements()).hasSize(1);
    }

    @Test
    void chatter_that_is_edited_into_a_win_is_heard() {
        FakePost said = house.jan.say(house.wins, "Acme...");

        house.jan.edit(said, WIN);

        assertThat(house.prompt(said).text()).contains("Acme");
    }

    @Test
    void nobody_is_looked_up_for_chatter_that_is_edited_or_deleted() {
        FakePost said = house.priya.say(house.wins, "Koffie?");
        house.priya.edit(said, "Thee?");
        house.priya.delete(said);

        house.prompt(house.jan.say(house.wins, WIN));

        house.soon(() -> assertThat(house.lookedUp()).contains(house.jan.accountId()));
        assertThat(house.lookedUp()).doesNotContain(house.priya.accountId());
    }

    @Test
    void a_deleted_win_leaves_the_count_and_comes_back() {
        FakePost win = house.jan.say(house.wins, WIN);
        FakePost prompt = house.prompt(win);
        house.jan.click(prompt, "New order");
        house.soon(() -> assertThat(prompt.text()).contains("D-1"));

        FakeDelivery deletion = house.jan.delete(win);
        assertThat(deletion.taken()).isTrue();
        house.soon(() -> assertThat(prompt.text()).doesNotContain("Noted"));
        assertThat(house.count().announcements()).isZero();

        assertThat(house.jan.undelete(win).taken()).isTrue();
        house.teams.again(house.teams.last());

        house.soon(() -> assertThat(prompt.text()).contains("D-1"));
        assertThat(house.count().orders()).isEqualTo(1);
        assertThat(house.count().announcements()).isEqualTo(1);
        house.quiet();
        assertThat(house.wins.announcements()).hasSize(2);
        assertThat(house.wins.announcements().get(1).text()).contains("Clear: D-1");
    }

    @Test
    void a_deleted_question_comes_back_unanswered() {
        FakePost win = house.jan.say(house.wins, WIN);
        FakePost prompt = house.prompt(win);

        house.jan.delete(win);
        assertThat(house.count().unresolved()).isZero();
        house.jan.undelete(win);

        assertThat(house.count().unresolved()).isEqualTo(1);
        house.soon(() -> assertThat(prompt.buttons()).contains("New order"));
        house.jan.click(prompt, "New order");
        assertThat(house.count().orders()).isEqualTo(1);
    }

    @Test
    void a_win_that_arrives_after_its_deletion_stays_out() {
        house.wins.removeBot();
        FakePost win = house.jan.say(house.wins, WIN);
        house.wins.addBot();

        house.jan.delete(win);
        house.jan.edit(win, WIN);

        assertThat(house.count().announcements()).isZero();
    }

    @Test
    void a_command_is_done_once_however_it_is_edited() {
        FakePost command = house.jan.say(house.wins, "@Wonce won Globex 30k signed");
        assertThat(house.prompt(command).text()).contains("Globex");

        house.jan.edit(command, "@Wonce won Globex 30k signed");
        house.jan.edit(command, "@Wonce won Globex 31k signed");
        house.jan.edit(command, "@Wonce expect Initech 5k");

        house.quiet();
        assertThat(house.wins.answers(command)).hasSize(1);
        assertThat(house.count().orders()).isEqualTo(1);
        assertThat(house.count().announcements()).isEqualTo(1);
        house.jan.say(house.wins, "@Wonce undo");
        house.soon(() -> assertThat(house.count().orders()).isZero());
    }

    @Test
    void a_win_that_is_edited_into_a_command_is_no_win_any_more() {
        FakePost win = house.jan.say(house.wins, WIN);
        house.prompt(win);

        house.jan.edit(win, "@Wonce count");

        assertThat(house.count().announcements()).isZero();
    }
}
