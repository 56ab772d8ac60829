package io.wonce.postgres;

import static io.wonce.postgres.Story.JAN;
import static io.wonce.postgres.Story.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.wonce.app.port.DealFilter;
import io.wonce.app.port.DealState;
import io.wonce.app.port.Lists.Slice;
import io.wonce.app.port.MailMark;
import io.wonce.domain.chat.Match;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.counting.Grouping;
import io.wonce.domain.counting.Period;
import io.wonce.domain.counting.Share;
import io.wonce.domain.deal.Deal;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.DealSummary;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Jan wins one order in Slack and one in Teams; that both are Jan is said once the number is out. */
final class SharesIT {
    private static final Period WEEK = Period.week(LocalDate.of(2026, 11, 23), DayOfWeek.MONDAY);
    private static final Person TEAMS_JAN = new Person(
            new PersonRef(Platform.TEAMS, "29:jan"), "Boer, Jan de", JAN.role(), Optional.of("Noord"), JAN.language());

    private final Story story = new Story();
    private final Deal inSlack = story.won("Acme", "12500", JAN, MONDAY);
    private final Deal inTeams = story.won("Bloom", "3000", TEAMS_JAN, MONDAY);

    @BeforeEach
    void published_before_both_are_one() {
        story.write(books -> books.counts().publish(WEEK, MONDAY));
        story.write(books -> {
            books.matches().mark(JAN.ref(), MailMark.of(story.organisation.id(), "jan@acme.example"));
            books.matches().mark(TEAMS_JAN.ref(), MailMark.of(story.organisation.id(), "jan@acme.example"));
            books.matches()
                    .open(TEAMS_JAN.ref())
                    .forEach(match -> books.matches().judge(match.id(), Match.Verdict.SAME));
            return true;
        });
    }

    @Test
    void who_turns_out_to_be_one_person_has_the_published_shares_of_two() {
        List<Share> published = story.write(books -> books.counts().publishedSplit(WEEK, Grouping.REP));
        List<Share> known = story.write(books -> books.counts().split(WEEK, Grouping.REP));

        assertThat(published)
                .extracting(Share::label, share -> share.orders().intValue())
                .containsExactlyInAnyOrder(tuple(JAN.name(), 1), tuple(TEAMS_JAN.name(), 1));
        assertThat(known).extracting(share -> share.orders().intValue()).containsExactly(2);
    }

    @Test
    void the_deals_of_a_published_share_are_those_that_were_in_it() {
        assertThat(deals(true, JAN)).containsExactly(inSlack.id());
        assertThat(deals(true, TEAMS_JAN)).containsExactly(inTeams.id());
        assertThat(deals(false, JAN)).containsExactlyInAnyOrder(inSlack.id(), inTeams.id());
    }

    private List<DealId> deals(boolean reported, Person rep) {
        DealFilter.Portion portion = new DealFilter.Portion(reported, Optional.of(Grouping.REP), Shares.key(rep.ref()));
        DealFilter filter = new DealFilter(
                DealState.ANY,
                Optional.of(WEEK),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(portion));
        return story.<List<DealSummary>>write(books -> books.lists().deals(filter, MONDAY, new Slice(0, 10))).stream()
                .map(summary -> summary.deal().id())
                .toList();
    }
}
