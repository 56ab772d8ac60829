package io.wonce.web.dashboard.view;

import io.wonce.domain.chat.Person;
import java.util.List;
import java.util.Optional;

/**
 * Who earned a deal together?
 *
 * @param shell what stands around it
 * @param deal the deal in one line
 * @param rows who has which part; some are left to fill in
 * @param people whom to choose from
 * @param action where it is sent
 * @param back where it leads for who leaves it
 * @param seen in which state the deal is shown
 * @param notice what became of it
 */
public record CreditPage(
        Shell shell,
        String deal,
        List<Row> rows,
        List<Person> people,
        String action,
        String back,
        String seen,
        Optional<Notice> notice) {
    public CreditPage {
        rows = List.copyOf(rows);
        people = List.copyOf(people);
    }

    /**
     * One part as it stands in the form.
     *
     * @param who as {@link FormPage#key} writes it; blank where nobody is chosen
     * @param percent as it was typed; blank where it was not
     */
    public record Row(String who, String percent) {
        /** Whether nothing is in it. */
        public boolean isBlank() {
            return who.isEmpty() && percent.isEmpty();
        }
    }
}
