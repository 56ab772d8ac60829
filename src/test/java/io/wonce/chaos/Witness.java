package io.wonce.chaos;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.JdbiException;

/** Looks at the log of changes and at published numbers now and then, and remembers whether anything of them was ever changed. */
final class Witness {
    private final Books books;
    private List<String> seen = List.of();
    private Optional<String> complaint = Optional.empty();

    Witness(Books books) {
        this.books = books;
    }

    /** A look that nobody misses where the database is away. */
    void glance() {
        try {
            look();
        } catch (JdbiException away) {
            Round.say("the log cannot be seen now");
        }
    }

    /** Compares what was seen before with what stands there now. */
    synchronized void look() {
        List<String> now =
                Stream.of(books.log(), books.published()).flatMap(List::stream).toList();
        Set<String> stands = Set.copyOf(now);
        List<String> gone = seen.stream().filter(row -> !stands.contains(row)).toList();
        if (!gone.isEmpty() && complaint.isEmpty()) {
            complaint = Optional.of("the log, or a published number, was changed: " + gone.get(0));
        }
        seen = now;
    }

    Optional<String> complaint() {
        return complaint;
    }
}
