package io.wonce.domain.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CreditsTest {
    private static final PersonRef JAN = new PersonRef(Platform.SLACK, "U1");
    private static final PersonRef PRIYA = new PersonRef(Platform.SLACK, "U2");
    private static final PersonRef MIA = new PersonRef(Platform.SLACK, "U3");

    @Test
    void the_parts_add_up_to_the_whole() {
        assertThat(split("60", "40").parts()).hasSize(2);
        assertThatThrownBy(() -> split("60", "39.99")).hasMessageContaining("99.99%");
        assertThatThrownBy(() -> split("60", "40.01")).hasMessageContaining("100.01%");
    }

    @Test
    void a_part_of_nothing_is_none() {
        assertThatThrownBy(() -> split("0", "100")).hasMessageContaining("0%");
        assertThatThrownBy(() -> split("-10", "110")).hasMessageContaining("-10%");
        assertThatThrownBy(() -> split("33.333", "66.667")).hasMessageContaining("33.333%");
    }

    @Test
    void two_parts_of_one_person_are_one() {
        Credits credits = new Credits(List.of(part(JAN, "30"), part(PRIYA, "40"), part(JAN, "30")));

        assertThat(credits.parts()).containsExactly(part(JAN, "60"), part(PRIYA, "40"));
    }

    @Test
    void thirds_add_up_to_the_whole_as_well() {
        assertThat(Credits.equally(List.of(JAN, PRIYA, MIA)).parts())
                .containsExactly(part(JAN, "33.34"), part(PRIYA, "33.33"), part(MIA, "33.33"));
        assertThat(Credits.equally(List.of(JAN, PRIYA)).parts()).containsExactly(part(JAN, "50"), part(PRIYA, "50"));
    }

    private static Credits split(String... percents) {
        List<PersonRef> people = List.of(JAN, PRIYA);
        return new Credits(Arrays.stream(percents)
                .map(percent -> part(people.get(Arrays.asList(percents).indexOf(percent)), percent))
                .toList());
    }

    private static Credits.Part part(PersonRef person, String percent) {
        return new Credits.Part(person, new BigDecimal(percent));
    }
}
