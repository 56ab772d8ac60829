package io.wonce.domain.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.domain.chat.HunchId;
import io.wonce.domain.chat.MatchId;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.deal.ChangeId;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.Milestone;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ClickTest {
    private static final AnnouncementId ANNOUNCEMENT = new AnnouncementId(Long.MAX_VALUE);
    private static final MatchId MATCH = new MatchId(Long.MAX_VALUE);
    private static final HunchId HUNCH = new HunchId(Long.MAX_VALUE);
    private static final DealId DEAL = new DealId(Long.MAX_VALUE);

    static Stream<Click> clicks() {
        return Stream.of(
                new Click.Link(ANNOUNCEMENT, DEAL),
                new Click.Open(ANNOUNCEMENT, List.of(DEAL, DEAL, DEAL)),
                new Click.Dismiss(ANNOUNCEMENT),
                new Click.Name(ANNOUNCEMENT, Milestone.INVOICED),
                new Click.Reconsider(ANNOUNCEMENT),
                new Click.Undo(new ChangeId(Long.MAX_VALUE)),
                new Click.Keep(DEAL),
                new Click.End(DEAL),
                new Click.Same(MATCH),
                new Click.Different(MATCH),
                new Click.Confirm(HUNCH),
                new Click.Deny(HUNCH),
                new Click.Forget(),
                new Click.Reached(DEAL, Milestone.INVOICED),
                new Click.Snooze(DEAL));
    }

    @ParameterizedTest
    @MethodSource("clicks")
    void a_click_comes_back_as_it_left(Click click) {
        assertThat(Click.decode(click.encode())).contains(click);
        assertThat(click.encode()).hasSizeLessThanOrEqualTo(100);
    }

    @Test
    void no_kind_of_click_is_forgotten() {
        assertThat(clicks().map(Object::getClass)).hasSize(Click.class.getPermittedSubclasses().length);
    }

    @Test
    void the_form_is_stable_since_buttons_live_for_years() {
        assertThat(new Click.Link(new AnnouncementId(17), new DealId(142)).encode())
                .isEqualTo("link:17:142");
        assertThat(new Click.Open(new AnnouncementId(17), List.of(new DealId(142), new DealId(7))).encode())
                .isEqualTo("open:17:142,7");
        assertThat(Click.decode("open:17:")).contains(new Click.Open(new AnnouncementId(17), List.of()));
        assertThat(Click.decode("open:17")).contains(new Click.Open(new AnnouncementId(17)));
        assertThat(new Click.Same(new MatchId(7)).encode()).isEqualTo("same:7");
        assertThat(new Click.Different(new MatchId(7)).encode()).isEqualTo("different:7");
        assertThat(new Click.Confirm(new HunchId(7)).encode()).isEqualTo("confirm:7");
        assertThat(new Click.Deny(new HunchId(7)).encode()).isEqualTo("deny:7");
        assertThat(new Click.Reached(new DealId(142), Milestone.SIGNED).encode())
                .isEqualTo("reached:142:SIGNED");
        assertThat(new Click.Snooze(new DealId(142)).encode()).isEqualTo("snooze:142");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                "link",
                "link:17",
                "link:17:0",
                "link:17:142:9",
                "link: 17:142",
                "name:17:signed",
                "open:x",
                "drop:1"
            })
    void what_is_no_click_is_refused(String code) {
        assertThat(Click.decode(code)).isEmpty();
    }
}
