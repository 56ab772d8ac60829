package io.wonce.teams;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.OpenDeal;
import io.wonce.app.port.Slot;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.chat.Role;
import io.wonce.domain.chat.Surface;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.teams.fake.FakePost;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A question that Teams took without saying so: whoever clicks on it shows that it is there. */
final class TeamsUnsurePromptIT {
    private static final String WIN = "🎉 Acme has signed! €12,500 for the webshop";

    private static final Person JAN = new Person(
            new PersonRef(Platform.TEAMS, "jan"), "Jan de Boer", Role.MANAGER, Optional.empty(), Locale.ENGLISH);

    @AutoClose
    private final TeamsHouse house = TeamsHouse.open();

    private FakePost win;
    private FakePost prompt;

    @BeforeEach
    void ask() {
        // That to the eyes on the message, and that to the question.
        house.teams.faults().loseAnswer().loseAnswer();
        win = house.jan.say(house.wins, WIN);
        prompt = house.prompt(win);
        house.quiet();
    }

    @Test
    void what_is_clicked_turns_into_its_outcome_and_nothing_is_said_beside_it() {
        house.jan.click(prompt, "New order");

        house.soon(() -> assertThat(prompt.text()).contains("D-1"));
        house.quiet();
        assertThat(house.wins.answers(win)).hasSize(1);
        assertThat(house.count().orders()).isEqualTo(1);
    }

    @Test
    void a_late_click_shows_where_the_announcement_went_meanwhile() {
        AnnouncementId announcement =
                house.look(books -> books.announcements().unresolved(1)).get(0).id();
        new OpenDeal(house.desk).open(house.organisation.id(), announcement, new Actor(JAN, Surface.PAGE));
        house.quiet();
        assertThat(prompt.text()).doesNotContain("D-1");

        house.jan.click(prompt, "New order");

        house.soon(() -> assertThat(prompt.text()).contains("D-1"));
        assertThat(house.count().orders()).isEqualTo(1);
    }

    @Test
    void of_a_question_that_is_known_to_be_there_nothing_is_learned() {
        FakePost other = house.jan.say(house.wins, "🎉 Globex has signed! €7,100");
        FakePost known = house.prompt(other);
        house.quiet();

        house.look(books -> {
            AnnouncementId announcement =
                    books.announcements().of(ref(other)).get(0).id();
            books.outbox().seen(Slot.prompt(announcement), ref(win));
            return announcement;
        });
        house.jan.click(known, "New order");

        house.soon(() -> assertThat(known.text()).contains("D-1"));
        assertThat(win.text()).isEqualTo(WIN);
    }

    private MessageRef ref(FakePost post) {
        return new MessageRef(new ChannelRef(Platform.TEAMS, house.wins.id()), post.id());
    }
}
