package io.wonce.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import io.wonce.app.NudgePeople;
import io.wonce.domain.deal.Deal;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.Expectation;
import io.wonce.domain.deal.Milestone;
import io.wonce.slack.fake.FakeChannel;
import io.wonce.slack.fake.FakeMessage;
import io.wonce.slack.fake.FakePerson;
import io.wonce.slack.fake.FakeView;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A rep in New York, whose company is in Amsterdam, is nudged about a deal that does not get on. */
final class SlackNudgeIT {
    private static final DealId ACME = new DealId(1);

    /** The clock shows Monday, 23 November, ten in the morning in Amsterdam. */
    private final InstallHouse house = new InstallHouse();

    private FakePerson dana;
    private FakePerson jan;
    private FakeChannel wins;

    @BeforeEach
    void open() {
        dana = house.someone().admin().locale("en-US");
        house.install(house.slack.install(dana));
        jan = dana.workspace()
                .person(SlackHouse.id("U"), "Jan Smith")
                .locale("en-US")
                .zone("America/New_York");
        wins = dana.workspace().channel(SlackHouse.id("C"), "sales-wins");
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void a_rep_is_asked_alone_in_their_own_working_hours_and_answers_with_a_click() {
        jan.command(wins, "/deal", "won Acme €12,500 verbal yes");
        soon();
        house.clock.tick(Duration.ofDays(15));
        nudge();
        assertThat(asked()).isEmpty();

        house.clock.tick(Duration.ofHours(6));
        nudge();
        nudge();

        assertThat(asked()).hasSize(1);
        FakeMessage question = asked().get(0);
        assertThat(question.text())
                .contains("One of your deals could do with news")
                .contains("D-1 · Acme · €12,500: verbal yes 15 days ago, not signed yet");

        jan.click(question, "Signed");
        soon();

        assertThat(deal().hasReached(Milestone.SIGNED)).isTrue();
        assertThat(question.now().text()).contains("Thank you", "✓ D-1 · Acme · €12,500 · signed");
        assertThat(asked()).hasSize(1);
        assertThat(house.slack.lastOfApp(wins).text()).contains("Acme");

        jan.click(question.now(), "Undo");
        soon();

        assertThat(deal().hasReached(Milestone.SIGNED)).isFalse();
        assertThat(question.now().text()).contains("not signed yet");
        assertThat(asked()).hasSize(1);
    }

    @Test
    void a_new_date_is_asked_for_in_a_form() {
        FakeMessage question = question();

        jan.click(question, "New date");
        FakeView form = house.slack.views().get(house.slack.views().size() - 1);
        assertThat(form.title()).isEqualTo("New date");
        JsonObject wrong = jan.submit(form, Map.of("close_date", "2026-12-01")).json();
        assertThat(wrong.getAsJsonObject("errors").keySet()).containsExactly("close_date");
        jan.submit(form, Map.of("close_date", "2027-01-15"));
        soon();

        assertThat(deal().description().expectation().flatMap(Expectation::closeDate))
                .contains(LocalDate.parse("2027-01-15"));
        assertThat(question.now().text()).contains("✓ D-1", "asked again on Jan 16");
    }

    @Test
    void a_week_off_and_the_end_are_one_click_away() {
        FakeMessage question = question();

        jan.click(question, "Snooze a week");
        soon();
        assertThat(question.now().text()).contains("asked again on Dec 15");

        jan.click(question.now(), "Undo");
        soon();
        jan.click(question.now(), "Lost");
        soon();
        assertThat(question.now().text()).contains("✓ D-1", "lost");
    }

    @Test
    void a_manager_decides_when_and_whether_people_are_nudged() {
        assertThat(types(dana, "settings nudge-verbal 21")).contains("not signed after 21 days");
        assertThat(types(dana, "instellingen por-getekend uit")).doesNotContain("not invoiced after");
        assertThat(types(dana, "settings working-days sun-thu")).contains("Sun");
        assertThat(types(dana, "settings working-hours 8:30-16")).contains("8:30–16:00");
        assertThat(types(dana, "settings working-hours 17-9")).contains("working-hours 9:00-17:00");
        assertThat(types(dana, "settings nudge-date 0")).contains("nudge-date 1");
        assertThat(types(dana, "settings working-days never")).contains("mon-fri");
        assertThat(types(jan, "settings nudge-verbal off")).contains("Only a manager");
    }

    private FakeMessage question() {
        jan.command(wins, "/deal", "won Acme €12,500 verbal yes");
        soon();
        house.clock.tick(Duration.ofDays(15).plusHours(6));
        nudge();
        assertThat(asked()).hasSize(1);
        return asked().get(0);
    }

    private void nudge() {
        new NudgePeople(house.database.ledger(), house.clock)
                .nudge(house.organisation(dana.workspace().id()).id());
        soon();
    }

    /** What Wonce said to the rep alone. */
    private List<FakeMessage> asked() {
        return house.slack.messagesIn(jan.workspace().dm(jan)).stream()
                .filter(message ->
                        message.text().contains("D-1 ·") && message.blocksText().contains("D-1"))
                .filter(message -> !message.text().startsWith("Noted"))
                .toList();
    }

    private Deal deal() {
        return house.database
                .ledger()
                .write(
                        house.organisation(dana.workspace().id()).id(),
                        books -> books.deals().find(ACME).orElseThrow());
    }

    private String types(FakePerson person, String command) {
        return person.command(wins, "/deal", command).json().get("text").getAsString();
    }

    /** One message a second leaves for each channel. */
    private void soon() {
        for (int i = 0; i < 4; i++) {
            house.deliver();
            house.clock.tick(Duration.ofSeconds(2));
        }
    }
}
