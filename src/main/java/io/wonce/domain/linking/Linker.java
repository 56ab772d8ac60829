package io.wonce.domain.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Decides which deal a statement belongs to.
 *
 * <p>Each policy adds its evidence as log-odds that statement and deal are the same order. A statement belongs to at most one
 * deal, so the candidates and "a new order" share one probability of 1: two deals that fit equally well get a half each, and
 * somebody is asked.
 */
public final class Linker {
    /** Linked without asking from this probability on: in made-up streams of the usual kind fewer than 1 in 500 of such links are wrong. */
    static final double CERTAIN = 0.975;
    /** Taken for a new order below this probability that it is any deal known. */
    static final double NOTHING_RESEMBLES = 0.08;
    /** Candidates less likely than this are not worth showing. */
    static final double WORTH_SHOWING = 0.02;

    /** Reasons that weigh less are not told, in nats. */
    private static final double WORTH_TELLING = 0.1;

    private static final int MOST_SHOWN = 5;

    private static final List<Policy> POLICIES = List.of(
            new ReferencePolicy(),
            new PlacePolicy(),
            new CustomerPolicy(),
            new AmountPolicy(),
            new MilestonePolicy(),
            new HintPolicy(),
            new TimePolicy(),
            new PeoplePolicy());

    private final Weights weights;

    /** With the weights that come with the program. */
    public Linker() {
        this(Weights.bundled());
    }

    /** With other weights, to compare. */
    public Linker(Weights weights) {
        this.weights = weights;
    }

    /**
     * The decision where people can be asked: linked only when certain and without {@link Doubt}, new only when nothing resembles
     * it, else asked.
     *
     * @param deals those found by reference, thread, text, neighbours and {@link
     *     io.wonce.domain.deal.CustomerKey#blocks(String)}; their order does not matter
     */
    public Decision decide(Heard heard, Collection<KnownDeal> deals, TokenRarity rarity) {
        List<Candidate> ranked = rank(heard, deals, rarity);
        List<Candidate> shown = worthShowing(ranked);
        if (!ranked.isEmpty() && ranked.get(0).score() >= CERTAIN && !isDoubtful(heard, ranked.get(0), deals)) {
            return new Decision.Link(ranked.get(0), shown);
        }
        double any = ranked.stream().mapToDouble(Candidate::score).sum();
        return any < NOTHING_RESEMBLES ? new Decision.New(shown) : new Decision.Ask(shown);
    }

    private static boolean isDoubtful(Heard heard, Candidate best, Collection<KnownDeal> deals) {
        return deals.stream()
                .filter(deal -> deal.id().equals(best.deal()))
                .anyMatch(deal -> Doubt.remains(heard, deal, best.evidence()));
    }

    /** The decision where nobody can be asked, as in an audit of the past: the likeliest of all candidates and a new order. */
    public Decision decideUnattended(Heard heard, Collection<KnownDeal> deals, TokenRarity rarity) {
        List<Candidate> ranked = rank(heard, deals, rarity);
        List<Candidate> shown = worthShowing(ranked);
        double isNew = 1 - ranked.stream().mapToDouble(Candidate::score).sum();
        return !ranked.isEmpty() && ranked.get(0).score() > isNew
                ? new Decision.Link(ranked.get(0), shown)
                : new Decision.New(shown);
    }

    private static List<Candidate> worthShowing(List<Candidate> ranked) {
        return ranked.stream()
                .filter(candidate -> candidate.score() >= WORTH_SHOWING)
                .limit(MOST_SHOWN)
                .toList();
    }

    private List<Candidate> rank(Heard heard, Collection<KnownDeal> deals, TokenRarity rarity) {
        List<Signal> prior = Prior.of(heard);
        List<Scored> scored =
                deals.stream().map(deal -> score(heard, prior, deal, rarity)).toList();
        double odds = 1 + scored.stream().mapToDouble(Scored::odds).sum();
        return scored.stream()
                .map(one -> new Candidate(one.deal().id(), one.odds() / odds, one.evidence()))
                .sorted(Comparator.comparingDouble(Candidate::score)
                        .reversed()
                        .thenComparing(Candidate::deal, Comparator.reverseOrder()))
                .toList();
    }

    private Scored score(Heard heard, List<Signal> prior, KnownDeal deal, TokenRarity rarity) {
        List<Finding> findings = findings(heard, deal, rarity);
        double logOdds =
                weights.sum(prior) + findings.stream().mapToDouble(this::weight).sum();
        List<Evidence> evidence = findings.stream()
                .filter(finding -> Math.abs(weight(finding)) >= WORTH_TELLING)
                .sorted(Comparator.comparingDouble((Finding finding) -> Math.abs(weight(finding)))
                        .reversed())
                .map(Finding::evidence)
                .toList();
        return new Scored(deal, Math.exp(logOdds), evidence);
    }

    private double weight(Finding finding) {
        return weights.sum(finding.signals());
    }

    static List<Finding> findings(Heard heard, KnownDeal deal, TokenRarity rarity) {
        List<Finding> findings = new ArrayList<>();
        POLICIES.forEach(policy -> findings.addAll(policy.look(heard, deal, rarity)));
        return findings;
    }

    private record Scored(KnownDeal deal, double odds, List<Evidence> evidence) {}
}
