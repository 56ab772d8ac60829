package io.wonce.web.dashboard.view;

import io.wonce.app.ListDeals.Listed;
import io.wonce.app.port.DealState;
import io.wonce.domain.chat.Person;
import io.wonce.domain.counting.Grouping;
import io.wonce.domain.organisation.Nudges;
import io.wonce.words.Phrases;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The deals behind a number.
 *
 * @param shell what stands around it
 * @param asked the filters, as the address has them
 * @param listed what was found
 * @param nudges after how many days what is late
 * @param say how numbers are written
 */
public record DealsPage(Shell shell, Asked asked, Listed listed, Nudges nudges, Phrases say) {
    /** How deals stand, as people say it. */
    public String state(DealState state) {
        return switch (state) {
            case UNINVOICED -> shell.text().get("board.state.UNINVOICED", nudges.untilInvoiced());
            case UNSIGNED -> shell.text().get("board.state.UNSIGNED", nudges.untilSigned());
            case ANY, EXPECTED, UNANSWERED, LOST, CANCELLED -> shell.text().get("board.state." + state);
        };
    }

    /** When they are expected, as people say it. */
    public String due() {
        String due = asked.of("due");
        return Set.of("overdue", "undated", "quarter").contains(due)
                ? shell.text().get("board.due." + due)
                : due;
    }

    /** What the address has of a part of a number, and the form has no field for. */
    public List<String> kept() {
        return Stream.of("view", "by", "group")
                .filter(name -> !asked.of(name).isEmpty())
                .toList();
    }

    /** Of which part of a number these are, as people say it: {@code By rep: Jan}. */
    public String portion() {
        String group = asked.of("group");
        String whose = listed.owners().stream()
                .filter(owner ->
                        group.equals(owner.ref().platform() + " " + owner.ref().personId()))
                .map(Person::name)
                .findFirst()
                .orElse(group);
        String by = asked.of("by").toUpperCase(Locale.ROOT);
        boolean isKnown = Arrays.stream(Grouping.values())
                .anyMatch(grouping -> grouping.name().equals(by));
        return (isKnown ? shell.text().get("board.by." + by) : by) + ": " + whose;
    }

    /** The address of a file of all these deals. */
    public String file(String name) {
        String[] filters = Stream.of(
                        "state",
                        "milestone",
                        "period",
                        "owner",
                        "customer",
                        "due",
                        "category",
                        "currency",
                        "view",
                        "by",
                        "group")
                .flatMap(filter -> Stream.of(filter, asked.of(filter)))
                .toArray(String[]::new);
        return shell.to("/" + name, filters);
    }

    /** A person as an address names them: {@code slack:U024BE7LH}. */
    public static String key(Person owner) {
        return FormPage.key(owner.ref());
    }
}
