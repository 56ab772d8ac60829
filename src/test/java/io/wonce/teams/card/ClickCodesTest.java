package io.wonce.teams.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.outgoing.Click;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ClickCodesTest {
    private static final Click LINK = new Click.Link(new AnnouncementId(17), new DealId(142));

    @Test
    void a_button_tells_its_click() throws JsonProcessingException {
        assertThat(read("{\"click\":\"link:17:142\",\"list_0\":\"open:17\"}")).contains(LINK);
    }

    @Test
    void a_list_tells_the_click_that_was_chosen() throws JsonProcessingException {
        assertThat(read("{\"chosenIn\":\"deal_17_0\",\"deal_17_0\":\"link:17:142\",\"list_1\":\"open:17\"}"))
                .contains(LINK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"chosenIn\":\"deal_17_0\"}",
                "{\"chosenIn\":\"deal_17_0\",\"deal_17_0\":\"\",\"click\":\"open:17\"}",
                "{\"chosenIn\":\"deal_17_0\",\"deal_17_0\":[\"open:17\"]}",
                "{\"click\":\"link:17\"}",
                "{\"click\":{\"click\":\"open:17\"}}",
                "{}",
                "[]",
                "null",
                "\"open:17\""
            })
    void anything_else_is_no_click(String data) throws JsonProcessingException {
        assertThat(read(data)).isEmpty();
    }

    @Test
    void a_search_tells_for_which_announcement_it_is() {
        assertThat(ClickCodes.searchedFor(ClickCodes.dataset(17))).contains(new AnnouncementId(17));
        assertThat(ClickCodes.searchedFor("deals:0")).isEmpty();
        assertThat(ClickCodes.searchedFor("deals:17;drop")).isEmpty();
        assertThat(ClickCodes.searchedFor("people")).isEmpty();
    }

    private static Optional<Click> read(String data) throws JsonProcessingException {
        return ClickCodes.read(new ObjectMapper().readTree(data));
    }
}
