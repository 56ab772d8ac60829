package io.wonce.web.dashboard.view;

import io.wonce.app.ListChanges;
import io.wonce.domain.change.Change;
import io.wonce.domain.chat.Person;
import io.wonce.domain.outgoing.Told;
import io.wonce.words.Phrases;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Who changed what.
 *
 * @param shell what stands around it
 * @param asked the filters, as the address has them
 * @param listed what was found
 * @param people whom to choose from
 * @param say how numbers are written
 * @param house what a change did to how the organisation works
 * @param notice what became of what somebody did
 */
public record LogPage(
        Shell shell,
        Asked asked,
        ListChanges.Listed listed,
        List<Person> people,
        Phrases say,
        Function<Change, String> house,
        Optional<Notice> notice) {
    public LogPage {
        people = List.copyOf(people);
    }

    /** What a change did, in more words than its kind; blank where that says it all. */
    public String details(ListChanges.Entry entry) {
        Told told = entry.event().told();
        return entry.seenFrom().map(shown -> say.details(told, shown)).orElseGet(() -> house.apply(told.change()));
    }
}
