package io.wonce.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.port.MailMark;
import io.wonce.domain.chat.Match;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.chat.Role;
import io.wonce.domain.chat.TeamName;
import io.wonce.domain.counting.Grouping;
import io.wonce.domain.counting.Period;
import io.wonce.domain.counting.Share;
import io.wonce.domain.outgoing.Answer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In which team somebody is: by a manager's word, else by that of a platform. */
final class AssignTeamIT {
    private static final Period WEEK = Period.week(LocalDate.parse("2026-11-16"), DayOfWeek.MONDAY);

    private final SalesFloor floor = TestLedger.salesFloor();
    private final PersonRef inTeams = new PersonRef(Platform.TEAMS, "29:jan");

    @BeforeEach
    void sell() {
        floor.wins(floor.jan, "win Acme 12500 signed");
    }

    @Test
    void a_sighting_that_tells_no_team_leaves_the_one_that_is_known() {
        see(floor.jan, "Noord");

        floor.says(floor.jan, "win Bloom 7000 signed");

        assertThat(team(floor.jan.ref())).contains("Noord");
        assertThat(orders()).isEqualTo(Map.of("Noord", 1));
    }

    @Test
    void the_word_of_a_manager_goes_before_that_of_a_platform_until_it_is_taken_back() {
        see(floor.jan, "Noord");

        assign(floor.jan.ref(), "North");
        see(floor.jan, "Noord");

        assertThat(team(floor.jan.ref())).contains("North");
        assertThat(orders()).isEqualTo(Map.of("North", 1));

        take(floor.jan.ref());
        assertThat(orders()).isEqualTo(Map.of("Noord", 1));
    }

    @Test
    void the_team_of_either_account_is_that_of_the_person() {
        see(new Person(inTeams, "Jan", Role.MEMBER, Optional.empty(), floor.jan.language()), "Noord");
        assertThat(orders()).isEqualTo(Map.of("", 1));
        same();

        assertThat(orders()).isEqualTo(Map.of("Noord", 1));
        assign(inTeams, "North");
        assertThat(orders()).isEqualTo(Map.of("North", 1));
        assign(floor.jan.ref(), "South");
        assertThat(team(inTeams)).as("what was said last holds").contains("South");
        take(inTeams);
        assertThat(orders()).isEqualTo(Map.of("Noord", 1));
    }

    @Test
    void what_was_so_before_is_no_change() {
        assertThat(((Answer.TeamAssigned) assign(floor.jan.ref(), "North"))
                        .done()
                        .change())
                .isPresent();
        assertThat(((Answer.TeamAssigned) assign(floor.jan.ref(), "NORTH"))
                        .done()
                        .change())
                .isEmpty();
    }

    private Answer assign(PersonRef who, String team) {
        return new AssignTeam(floor.ledger, floor.desk.clock())
                .assign(floor.organisation, who, "", TeamName.of(team), floor.commanding(floor.maria));
    }

    private void take(PersonRef who) {
        new AssignTeam(floor.ledger, floor.desk.clock())
                .assign(floor.organisation, who, "", Optional.empty(), floor.commanding(floor.maria));
    }

    private void see(Person person, String team) {
        floor.read(books -> {
            books.people()
                    .see(new Person(person.ref(), person.name(), person.role(), Optional.of(team), person.language()));
            return true;
        });
    }

    private void same() {
        floor.read(books -> {
            MailMark mark = MailMark.of(floor.organisation, "jan@example.com");
            books.matches().mark(floor.jan.ref(), mark);
            books.matches().mark(inTeams, mark);
            Match match = books.matches().open(inTeams).get(0);
            books.matches().judge(match.id(), Match.Verdict.SAME);
            return true;
        });
    }

    private Optional<String> team(PersonRef who) {
        return floor.read(books -> books.people().find(who).flatMap(Person::team));
    }

    private Map<String, Integer> orders() {
        List<Share> shares = floor.read(books -> books.counts().split(WEEK, Grouping.TEAM));
        return shares.stream()
                .collect(Collectors.toMap(
                        Share::key, share -> share.orders().setScale(0).intValueExact()));
    }
}
