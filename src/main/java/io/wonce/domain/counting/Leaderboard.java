package io.wonce.domain.counting;

import java.math.BigDecimal;
import java.util.List;

/**
 * Who has how many distinct orders in a period, of shared ones their part. How often somebody announces is not in it.
 *
 * @param period which
 * @param ranks those with the most first; who has as many as another has the same rank
 * @param unowned orders that are nobody's
 */
public record Leaderboard(Period period, List<Rank> ranks, BigDecimal unowned) {
    public Leaderboard {
        ranks = List.copyOf(ranks);
    }

    /** Of a count that is split by rep. */
    public static Leaderboard of(Period period, List<Share> shares) {
        List<Share> owned =
                shares.stream().filter(share -> !share.label().isBlank()).toList();
        List<Rank> ranks = owned.stream()
                .map(share -> new Rank(1 + ahead(owned, share), share.label(), share.orders()))
                .toList();
        BigDecimal unowned = shares.stream()
                .filter(share -> share.label().isBlank())
                .map(Share::orders)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Leaderboard(period, ranks, unowned);
    }

    private static int ahead(List<Share> shares, Share of) {
        return (int) shares.stream()
                .filter(share -> share.orders().compareTo(of.orders()) > 0)
                .count();
    }

    /** One line; {@code rank} is 1 for who has the most. */
    public record Rank(int rank, String name, BigDecimal orders) {}
}
