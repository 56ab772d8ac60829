package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.domain.counting.Grouping;
import io.wonce.domain.counting.Share;
import java.util.Comparator;
import java.util.List;

/** Puts the parts of a count in order: the largest first, but people by their names where they are not to be ranked. */
final class Splitting {
    private static final Comparator<Share> BY_NAME = Comparator.<Share, Boolean>comparing(
                    share -> share.label().isBlank())
            .thenComparing(Share::label, String.CASE_INSENSITIVE_ORDER);

    private final boolean ranks;

    Splitting(Books books) {
        this.ranks = books.organisation().celebrations().leaderboards();
    }

    /** {@code shares}, which have the largest first. */
    List<Share> inOrder(Grouping grouping, List<Share> shares) {
        return ranks || grouping != Grouping.REP
                ? shares
                : shares.stream().sorted(BY_NAME).toList();
    }
}
