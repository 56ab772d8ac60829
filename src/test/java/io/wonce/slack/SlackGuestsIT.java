package io.wonce.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.Doubtful;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.reading.TestReader;
import io.wonce.slack.fake.FakeMessage;
import io.wonce.slack.fake.FakePerson;
import io.wonce.slack.fake.FakeWorkspace;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is asked in a channel that is shared with another company. */
final class SlackGuestsIT {
    private static final String MAYBE = Doubtful.message(TestReader.shared());

    private SlackHouse house;
    private FakePerson guest;

    @BeforeEach
    void open() {
        house = SlackHouse.open();
        FakeWorkspace partner = house.slack.workspace(SlackHouse.id("T"), "xoxb-" + SlackHouse.id("p"));
        house.wins.shareWith(partner);
        guest = partner.person(SlackHouse.id("U"), "Piet Partner");
        house.wins.add(guest);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void guests_are_never_asked_whether_theirs_is_a_win() {
        guest.say(house.wins, MAYBE);
        FakeMessage said = guest.say(house.wins, "who wants coffee?").message();
        guest.edit(said, MAYBE);
        house.jan.say(house.wins, MAYBE);

        house.soon(() -> assertThat(house.slack.ephemeral(house.jan)).hasSize(1));
        house.quiet();
        assertThat(house.slack.ephemeral(guest)).isEmpty();
    }

    @Test
    void who_is_asked_is_known_only_after_an_answer() {
        house.jan.say(house.wins, MAYBE);
        house.soon(() -> assertThat(house.slack.ephemeral(house.jan)).hasSize(1));
        assertThat(jan()).isEmpty();

        house.jan.click(house.slack.ephemeral(house.jan).get(0), "Not a win");

        house.soon(() -> assertThat(jan()).isPresent());
    }

    private Optional<Person> jan() {
        PersonRef jan = new PersonRef(Platform.SLACK, house.jan.id());
        return house.desk
                .ledger()
                .write(house.organisation.id(), books -> books.people().find(jan));
    }
}
