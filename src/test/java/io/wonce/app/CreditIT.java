package io.wonce.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.port.Slot;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.chat.Role;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.linking.Linker;
import io.wonce.domain.outgoing.Click;
import io.wonce.domain.outgoing.Outgoing;
import io.wonce.domain.reading.Reader;
import io.wonce.domain.reading.TestReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom the channel congratulates, and whose the order is. */
final class CreditIT {
    private static final Reader READER = TestReader.shared();

    private final Person daan = SalesFloor.person("Daan Bakker", Role.MEMBER);
    private SalesFloor floor;

    @BeforeEach
    void open() {
        floor = TestLedger.salesFloor();
        floor.ledger.write(floor.organisation, books -> {
            books.people().see(daan);
            return 0;
        });
    }

    @Test
    void the_one_colleague_who_is_praised_has_the_credit() {
        DealId deal = wins(floor.sanne, "Globex getekend voor 40k, super werk Daan! 👏");

        assertThat(owner(deal)).contains(daan.ref());
        assertThat(congratulated(deal)).containsExactly("Daan Bakker");
    }

    @Test
    void a_mention_is_as_good_as_a_name() {
        floor.says(floor.jan, "win Umbrella 1000 verbal");

        DealId deal = wins(floor.sanne, "Globex signed 40k, well done <@u-jan>");

        assertThat(owner(deal)).contains(floor.jan.ref());
        assertThat(congratulated(deal)).containsExactly("jan");
    }

    @Test
    void of_two_who_are_praised_and_of_strangers_nobody_takes_the_credit_from_the_author() {
        floor.says(floor.jan, "win Umbrella 1000 verbal");

        DealId two = wins(floor.sanne, "Globex signed 40k, well done Daan and Jan");
        DealId stranger = wins(floor.sanne, "Initech signed 7k, well done Pierre");

        assertThat(owner(two)).contains(floor.sanne.ref());
        assertThat(owner(stranger)).contains(floor.sanne.ref());
        assertThat(congratulated(stranger)).containsExactly("sanne");
    }

    private DealId wins(Person author, String text) {
        Desk desk = new Desk(floor.ledger, READER::read, new Linker()::decide, floor.desk.clock());
        Hearing hearing = new HearMessage(desk).hear(floor.organisation, floor.message(author, text));
        AnnouncementId win = hearing.announcements().get(0).id();
        floor.click(author, new Click.Open(win));
        return floor.announcement(win).placement().deal().orElseThrow();
    }

    private Optional<PersonRef> owner(DealId deal) {
        return floor.deal(deal).description().owner();
    }

    private List<String> congratulated(DealId deal) {
        return ((Outgoing.Celebration) floor.shown(Slot.celebration(deal, Milestone.SIGNED, Platform.BROWSER)))
                .announcers();
    }
}
