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
    void some_customers_order_twice_and_the_second_time_for_an_amount_that_nobody_takes_for_the_first() {
        List<List<Order>> twice = orders.stream().collect(Collectors.groupingBy(Order::customer)).values().stream()
                .filter(same -> same.size() > 1)
                .toList();

        assertThat(twice).hasSizeBetween(5, 50).allSatisfy(same -> {
            assertThat(same).hasSize(2);
            List<Integer> amounts = same.stream().map(StoryTest::euros).sorted().toList();
            assertThat((double) amounts.get(1) / amounts.get(0)).isBetween(1.38, 1.82);
        });
    }

    private static int euros(Order order) {
        return Integer.parseInt(order.amount().replaceAll("\\D", ""));
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

    @Test
    void the_first_order_counts_before_it_comes_to_nothing() {
        assertThat(STORY.tellings().get(0).order().cancelled()).isTrue();
        assertThat(STORY.tellings().get(0).act()).isEqualTo(Act.SIGNED);
    }
}
