package io.wonce.domain.reading;

import io.wonce.domain.reading.Claims.Claim;
import io.wonce.domain.reading.Claims.Standing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What speaks for a message being about something else: sports, hiring, our own purchases, questions, congratulations.
 *
 * <p>Each topic counts once. A topic that may stand beside an order in the same message ("kick-off in January") counts less the more plainly an
 * order is stated; in the clause that states it, it still counts.
 */
final class Noise {
    private static final Set<String> REACTING = Set.of("congrats", "thanks");
    private static final Set<String> BESIDE =
            Set.of("social", "meeting", "support", "vague", "target", "process", "sport", "internal");
    private static final double PLAIN_CLAIM = 2.5;
    private static final double OUTRIGHT = 2;

    private final Parsed message;
    private final Clauses clauses;
    private final Hits hits;
    private final List<Claim> claims;
    private final Scope scope;
    private final Support support;

    Noise(Parsed message, Clauses clauses, Hits hits, List<Claim> claims, Scope scope, Support support) {
        this.message = message;
        this.clauses = clauses;
        this.hits = hits;
        this.claims = claims;
        this.scope = scope;
        this.support = support;
    }

    double weight(double stated, double other, List<Clue> clues) {
        double plain = plainness(stated, other);
        Map<String, Double> topics = new HashMap<>();
        for (Hit hit : hits.all()) {
            boolean about = hit.is(Sense.NONE) || hit.is(Sense.NOT);
            if (about && scope.holds(hit.from()) && !support.isNamedBy(hit)) {
                double weight = hit.weight() * factor(hit, plain);
                topics.merge(hit.meaning(), weight, Math::max);
                clues.add(new Clue(message.writtenBetween(hit.from(), hit.to()), hit.meaning(), -weight));
            }
        }
        for (Claim claim : claims) {
            if (claim.standing() == Standing.ASKED || claim.standing() == Standing.SUPPOSED) {
                topics.merge(claim.standing().name(), 0.8 * (1 - plain), Math::max);
            }
        }
        if (support.isAskedThroughout()) {
            topics.put("question", 2.0);
        }
        return topics.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** From 0 to 1: how plainly something is said of an order, by a claim, a name and an amount. */
    private double plainness(double stated, double other) {
        double said = Math.max(stated, other * 0.8);
        return said < PLAIN_CLAIM ? 0 : Math.min(1, 0.25 + 0.35 * support.weight());
    }

    private double factor(Hit hit, double plain) {
        String topic = hit.entry().topic();
        if (REACTING.contains(topic)) {
            return isRelated(hit) ? 0.2 : 1 - 0.8 * plain;
        }
        boolean beside = claims.stream()
                .anyMatch(claim -> claim.isStated() && clauses.same(claim.hit().from(), hit.from()));
        if (beside) {
            return 1 - 0.25 * plain;
        }
        double elsewhere = isTold(hit) ? 0.85 : 0.5;
        return BESIDE.contains(topic) ? 1 - Math.max(0.75, elsewhere) * plain : 1 - elsewhere * plain;
    }

    /** Whether the praise goes on with what was done: "hats off to Priya, who landed Globex". */
    private boolean isRelated(Hit praise) {
        Sentence sentence = message.sentenceAt(praise.from());
        return claims.stream()
                .filter(claim -> claim.isStated()
                        && claim.hit().from() > praise.from()
                        && sentence.holds(claim.hit().from()))
                .anyMatch(claim -> hits.in(sentence).stream()
                        .anyMatch(hit -> hit.is(Sense.WHO)
                                && hit.from() >= praise.to()
                                && hit.from() < claim.hit().to()));
    }

    /** Whether another sentence tells the news by itself: an outright claim and the customer in one breath. */
    private boolean isTold(Hit noise) {
        Sentence own = message.sentenceAt(noise.from());
        return claims.stream()
                .filter(claim -> claim.isStated() && claim.hit().weight() >= OUTRIGHT)
                .map(claim -> message.sentenceAt(claim.hit().from()))
                .anyMatch(sentence -> sentence.number() != own.number() && support.isNamedIn(sentence));
    }
}
