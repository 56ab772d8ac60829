package io.wonce.domain.counting;

import io.wonce.domain.deal.Milestone;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The counting policies of an organisation over time. The first one holds for all that was before it as well. A change of policy
 * never moves a deal that counted already, and never makes one count on the day of the change: each milestone is judged by the
 * policy of the moment at which it was reached. The SQL function {@code counted_deals} says the same.
 *
 * @param policies oldest first, at least one
 */
public record CountingPolicies(List<CountingPolicy> policies) {
    public CountingPolicies {
        policies = policies.stream()
                .sorted(Comparator.comparing(CountingPolicy::from))
                .toList();
        if (policies.isEmpty()) {
            throw new IllegalArgumentException("no counting policy: an organisation always has one");
        }
    }

    /** The milestone from which a deal counts at {@code moment}. */
    public Milestone at(Instant moment) {
        return policies.stream()
                .filter(policy -> !policy.from().isAfter(moment))
                .reduce((earlier, later) -> later)
                .orElse(policies.get(0))
                .milestone();
    }

    /** What counts from {@code from} on, and each change of it before {@code until}; at least one. */
    public List<CountingPolicy> between(Instant from, Instant until) {
        List<CountingPolicy> between = new ArrayList<>(List.of(new CountingPolicy(from, at(from))));
        for (CountingPolicy policy : policies) {
            boolean begins = policy.from().isAfter(from) && policy.from().isBefore(until);
            if (begins && policy.milestone() != between.get(between.size() - 1).milestone()) {
                between.add(policy);
            }
        }
        return List.copyOf(between);
    }

    /** Since when a deal with these milestones counts; empty where it does not yet. */
    public Optional<Instant> countsFrom(Map<Milestone, Instant> reached) {
        return reached.entrySet().stream()
                .filter(step -> step.getKey().isAtLeast(at(step.getValue())))
                .map(Map.Entry::getValue)
                .min(Comparator.naturalOrder());
    }
}
