package io.wonce.postgres;

import static io.wonce.postgres.Story.JAN;
import static io.wonce.postgres.Story.MIA;
import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.chat.Role;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class JdbiPeopleIT {
    private final Story story = new Story();

    @Test
    void a_person_is_known_as_last_seen() {
        Person promoted = new Person(
                JAN.ref(), "Jan B. 🎉 de Boer", Role.MANAGER, Optional.of("Zuid"), Locale.forLanguageTag("en-GB"));

        see(JAN);
        see(promoted);

        assertThat(find(JAN.ref())).contains(promoted);
    }

    @Test
    void a_team_stays_known_where_a_later_sighting_tells_none() {
        see(JAN);
        see(new Person(JAN.ref(), JAN.name(), JAN.role(), Optional.empty(), JAN.language()));

        assertThat(find(JAN.ref())).contains(JAN);
    }

    @Test
    void who_was_never_seen_is_not_there() {
        assertThat(find(JAN.ref())).isEmpty();
    }

    @Test
    void the_same_account_on_another_platform_is_somebody_else() {
        see(JAN);

        assertThat(find(new PersonRef(Platform.BROWSER, JAN.ref().personId()))).isEmpty();
    }

    @Test
    void people_are_found_by_a_part_of_their_name_in_any_case() {
        see(JAN);
        see(MIA);

        assertThat(named("DE BOER")).containsExactly(JAN);
        assertThat(named("i")).containsExactly(MIA);
    }

    @Test
    void signs_of_the_database_are_letters_like_any_other() {
        see(JAN);

        assertThat(named("%")).isEmpty();
        assertThat(named("J_n")).isEmpty();
        assertThat(named("' or true --")).isEmpty();
    }

    private void see(Person person) {
        story.write(books -> {
            books.people().see(person);
            return true;
        });
    }

    private Optional<Person> find(PersonRef ref) {
        return story.write(books -> books.people().find(ref));
    }

    private List<Person> named(String name) {
        return story.write(books -> books.people().named(name));
    }
}
