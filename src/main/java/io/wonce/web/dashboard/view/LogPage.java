package io.wonce.web.dashboard.view;

import io.wonce.app.ListChanges;
import io.wonce.domain.chat.Person;
import io.wonce.words.Phrases;
import java.util.List;
import java.util.Optional;

/**
 * Who changed what.
 *
 * @param shell what stands around it
 * @param asked the filters, as the address has them
 * @param listed what was found
 * @param people whom to choose from
 * @param say how numbers are written
 * @param notice what became of what somebody did
 */
public record LogPage(
        Shell shell,
        Asked asked,
        ListChanges.Listed listed,
        List<Person> people,
        Phrases say,
        Optional<Notice> notice) {
    public LogPage {
        people = List.copyOf(people);
    }
}
