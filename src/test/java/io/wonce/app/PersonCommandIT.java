package io.wonce.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.command.AnswerCommand;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Person;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Answer.PersonRefused.Ground;
import io.wonce.domain.outgoing.Problem;
import io.wonce.postgres.TestDatabase;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is kept of a person is asked for, and erased, by command: never at the first word. */
final class PersonCommandIT {
    private final SalesFloor floor = TestLedger.salesFloor();
    private DealId acme = new DealId(1);

    @BeforeEach
    void sell() {
        acme = floor.wins(floor.jan, "win Acme 12500 signed");
        floor.says(floor.sanne, "win Bloom 7000 signed");
    }

    @Test
    void an_erasure_is_asked_once_more_and_done_then() {
        Answer asked = types(floor.maria, "person erase @jan");

        assertThat(asked).isEqualTo(new Answer.ErasureAsked(floor.jan));
        assertThat(shown().toString()).contains("u-jan");

        assertThat(types(floor.maria, "person erase @jan sure")).isInstanceOf(Answer.PersonErased.class);
        assertThat(TestDatabase.everything(floor.organisation).toString()).doesNotContain("u-jan");
        assertThat(floor.count().orders()).isEqualTo(1);
        assertThat(shown().deal().ownerName().orElseThrow()).startsWith("Erased ");
    }

    @Test
    void members_erase_themselves_and_nobody_else() {
        assertThat(types(floor.sanne, "person erase jan sure")).isEqualTo(new Answer.PersonRefused(Ground.NOT_YOURS));
        assertThat(types(floor.sanne, "persoon wis")).isEqualTo(new Answer.ErasureAsked(floor.sanne));
        assertThat(types(floor.sanne, "persoon wis zeker")).isInstanceOf(Answer.PersonErased.class);
        assertThat(TestDatabase.everything(floor.organisation).toString())
                .doesNotContain("sanne")
                .contains("u-jan");
    }

    @Test
    void all_that_is_kept_is_had_on_the_dashboard() {
        Answer.DashboardOffered door = new Answer.DashboardOffered("https://wonce.example/in", Optional.empty());
        Desk showing = floor.desk.showing((organisation, actor) -> door);

        assertThat(types(showing, floor.jan, "person export")).isEqualTo(new Answer.DossierOffered(floor.jan, door));
        assertThat(types(showing, floor.maria, "person export jan"))
                .isEqualTo(new Answer.DossierOffered(floor.jan, door));
        assertThat(types(showing, floor.jan, "person export sanne"))
                .isEqualTo(new Answer.PersonRefused(Ground.NOT_YOURS));
    }

    @Test
    void who_is_unknown_or_leaves_the_deed_out_is_told_so() {
        assertThat(types(floor.maria, "person erase Bert")).isEqualTo(new Answer.PersonRefused(Ground.NOBODY));
        assertThat(types(floor.maria, "person"))
                .isInstanceOfSatisfying(
                        Answer.Mistake.class,
                        mistake -> assertThat(mistake.problem()).isEqualTo(Problem.NO_PERSON_DEED));
    }

    private Answer.DealShown shown() {
        return new ShowDeal(floor.ledger).show(floor.organisation, acme).orElseThrow();
    }

    private Answer types(Person who, String command) {
        return types(floor.desk, who, command);
    }

    private Answer types(Desk desk, Person who, String command) {
        MessageRef ref = MessageRef.ofCommand(SalesFloor.WINS, UUID.randomUUID().toString());
        return new AnswerCommand(desk)
                .answer(
                        floor.organisation,
                        who,
                        SalesFloor.WINS,
                        "/deal " + command,
                        ref,
                        floor.desk.clock().instant());
    }
}
