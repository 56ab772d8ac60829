package io.wonce.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.MatchAccounts;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.chat.Role;
import io.wonce.slack.fake.FakeMessage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody in Slack has the e-mail address of somebody in Teams. */
final class SlackMatchIT {
    private static final String WIN = "🎉 Acme has signed! €12,500 for the webshop";
    private static final String ADDRESS = "jan.de.boer@acme.example";

    private final Person teamsJan = new Person(
            new PersonRef(Platform.TEAMS, "29:jan"), "Boer, Jan de", Role.MEMBER, Optional.empty(), Locale.ENGLISH);

    private SlackHouse house;

    @BeforeEach
    void open() {
        house = SlackHouse.open();
        new MatchAccounts(house.desk.ledger()).match(house.organisation.id(), teamsJan, ADDRESS);
        house.jan.email("Jan.de.Boer@acme.example");
        house.priya.email("priya@acme.example");
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void is_asked_alone_whether_that_is_one_person_and_says_so_once() {
        house.jan.say(house.wins, WIN);
        house.priya.say(house.wins, "🎉 Bloom has signed! €900");
        house.soon(() -> assertThat(told()).hasSize(1));
        FakeMessage question = told().get(0);
        assertThat(question.text())
                .contains("Are you also Boer, Jan de in Teams?")
                .doesNotContain(ADDRESS);

        house.jan.click(question, "Yes, that’s me");

        house.soon(() -> assertThat(question.now().text()).contains("you’re Boer, Jan de in Teams too"));
        assertThat(accounts()).hasSize(2).contains(teamsJan.ref());
        house.jan.click(question.now(), "Undo");
        house.soon(() -> assertThat(question.now().text()).contains("Are you also"));
        assertThat(accounts()).containsExactly(teamsJan.ref());
        house.quiet();
        assertThat(told()).hasSize(1);
    }

    @Test
    void nobody_is_asked_where_the_app_may_not_read_addresses() {
        house.workspace.scopes(
                "channels:history", "channels:read", "chat:write", "im:write", "reactions:write", "users:read");

        FakeMessage win = house.jan.say(house.wins, WIN).message();

        assertThat(house.prompt(win).text()).contains("Acme");
        house.quiet();
        assertThat(told()).isEmpty();
    }

    private List<FakeMessage> told() {
        return house.slack.messagesIn(house.workspace.dm(house.jan)).stream()
                .filter(FakeMessage::byBot)
                .toList();
    }

    private List<PersonRef> accounts() {
        return house.desk
                .ledger()
                .write(house.organisation.id(), books -> books.matches().accounts(teamsJan.ref()));
    }
}
