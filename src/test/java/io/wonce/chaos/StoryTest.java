package io.wonce.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class StoryTest {
    private static final Story STORY = Story.of(7, 500);

    private final Set<Order> orders =
            STORY.tellings().stream().map(Telling::order).collect(Collectors.toSet());

    @Test
    void the_same_seed_makes_the_same_story() {
        assertThat(Story.of(7, 500)).isEqualTo(STORY);
        assertThat(Story.of(8, 500)).isNotEqualTo(STORY);
    }

    @Test
    void some_customers_order_twice_and_each_time_for_another_amount() {
        List<List<Order>> twice = orders.stream().collect(Collectors.groupingBy(Order::customer)).values().stream()
                .filter(same -> same.size() > 1)
                .toList();

        assertThat(twice).hasSizeBetween(5, 50).allSatisfy(same -> {
            assertThat(same).hasSize(2);
            assertThat(same.get(0).amount()).isNotEqualTo(same.get(1).amount());
        });
    }

    @Test
    void some_orders_are_cancelled_of_which_nothing_is_deleted_or_taken_back() {
        assertThat(orders).filteredOn(Order::cancelled).hasSizeBetween(5, 50);
        assertThat(STORY.tellings())
                .filteredOn(telling -> telling.order().cancelled())
                .noneMatch(Telling::slip)
                .noneMatch(telling -> telling.click() == Telling.Clicking.UNDONE)
                .noneMatch(telling -> telling.act() == Act.DECLARED);
    }
}
