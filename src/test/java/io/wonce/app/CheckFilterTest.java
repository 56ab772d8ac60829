package io.wonce.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.port.Books;
import io.wonce.app.port.DealFilter;
import io.wonce.app.port.DealFilter.Portion;
import io.wonce.app.port.DealState;
import io.wonce.app.port.Lists;
import io.wonce.domain.counting.Grouping;
import io.wonce.domain.counting.Period;
import io.wonce.fuzz.EmptyBooks;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is looked up to know a part of a number, and in which order: a name costs more than the deals that are looked for anyway. */
final class CheckFilterTest {
    private static final Optional<Period> WEEK =
            Optional.of(new Period("Week 48", LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 30)));

    private final List<String> asked = new ArrayList<>();

    @Test
    void a_part_in_which_deals_are_found_is_known_without_asking_for_its_name() {
        assertThat(unknown(WEEK, false)).isEmpty();
        assertThat(asked).containsExactly("deals");
    }

    @Test
    void a_part_in_which_no_deal_is_found_is_asked_for_by_its_name_after_that() {
        assertThat(unknown(WEEK, true)).containsExactly(DealFilter.Name.GROUP);
        assertThat(asked).containsExactly("deals", "knows");
    }

    @Test
    void a_part_of_no_period_is_asked_for_by_its_name_alone() {
        assertThat(unknown(Optional.empty(), false)).containsExactly(DealFilter.Name.GROUP);
        assertThat(asked).containsExactly("knows");
    }

    private Set<DealFilter.Name> unknown(Optional<Period> period, boolean findsNothing) {
        DealFilter all = DealFilter.in(DealState.ANY);
        DealFilter filter = new DealFilter(
                all.state(),
                period,
                all.milestone(),
                all.due(),
                all.confidence(),
                all.owner(),
                all.customer(),
                all.currency(),
                Optional.of(new Portion(false, Optional.of(Grouping.CUSTOMER), "acme")));
        return CheckFilter.unknown(books(), filter, () -> {
            asked.add("deals");
            return findsNothing;
        });
    }

    /** Books that know nobody, and note what they are asked. */
    private Books books() {
        Lists lists = heard(Lists.class, EmptyBooks.of(Lists.class));
        return (Books) Proxy.newProxyInstance(
                Books.class.getClassLoader(), new Class<?>[] {Books.class}, (books, method, arguments) -> lists);
    }

    private <T> T heard(Class<T> type, T answering) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    asked.add(method.getName());
                    return method.invoke(answering, arguments);
                }));
    }
}
