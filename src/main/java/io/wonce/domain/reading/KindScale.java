package io.wonce.domain.reading;

import io.wonce.domain.reading.Claims.Claim;
import io.wonce.domain.reading.Claims.Standing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Weighs the words of a message for each kind; all weights add up, so that every one can be shown. */
final class KindScale {
    private static final double WIN_BASE = -2.4;
    private static final double EXPECTED_BASE = -1.4;
    private static final double LOST_BASE = -1.2;
    private static final double FURTHER = 0.35;

    private final List<Clue> clues = new ArrayList<>();
    private final Parsed message;
    private final List<Hit> hits;
    private final List<Claim> claims;
    private final Scope scope;
    private final Support support;

    KindScale(Parsed message, List<Hit> hits, List<Claim> claims, Scope scope, Support support) {
        this.message = message;
        this.hits = hits;
        this.claims = claims;
        this.scope = scope;
        this.support = support;
    }

    Verdict weigh() {
        double stated = stated();
        double ahead = ahead();
        double none = noise();
        double lost = lost();
        double pending = pending(stated);
        double cheer = Math.min(0.8, most(Sense.CHEER) * 0.5);
        double doubt = Math.max(0, ahead + pending - 0.5);
        double win = WIN_BASE + stated + support.weight() + cheer - none - (stated > 0 ? 0.6 : 1) * doubt - 0.8 * lost;
        double expected = EXPECTED_BASE + ahead + pending + 0.35 * support.weight() - 0.9 * none - lost - 0.45 * stated;
        double gone = LOST_BASE + lost + 0.25 * support.weight() - 0.8 * none;
        return verdict(win, expected, gone);
    }

    private Verdict verdict(double win, double expected, double lost) {
        double best = Math.max(win, Math.max(expected, lost));
        if (best <= 0) {
            return new Verdict(Kind.NONE, 1 - probability(best), clues);
        }
        Kind kind = best == lost ? Kind.LOST : best == win ? Kind.WIN : Kind.EXPECTED;
        return new Verdict(kind, probability(best), clues);
    }

    private static double probability(double weight) {
        return 1 / (1 + Math.exp(-1.5 * weight));
    }

    private double stated() {
        double most = 0;
        double sum = 0;
        for (Claim claim : claims) {
            if (claim.isStated()) {
                double weight = claim.hit().weight();
                most = Math.max(most, weight);
                sum += weight;
                tell(claim.hit(), weight);
            }
        }
        return most + Math.min(1, FURTHER * (sum - most));
    }

    private double ahead() {
        double most = 0;
        double sum = 0;
        for (Claim claim : claims) {
            if (claim.standing() == Standing.AHEAD) {
                double weight = 0.75 * claim.hit().weight();
                most = Math.max(most, weight);
                sum += weight;
            }
        }
        for (Hit hit : hits) {
            if (hit.is(Sense.EXPECTED) && counts(hit)) {
                most = Math.max(most, hit.weight());
                sum += hit.weight();
                tell(hit, -hit.weight());
            }
        }
        double awaited = awaited();
        return most + Math.min(1.2, FURTHER * (sum - most)) + awaited;
    }

    /** A signature, an order or a yes that is spoken of as to come. */
    private double awaited() {
        double most = 0;
        for (Hit hit : hits) {
            if (hit.is(Sense.AWAITED) && counts(hit)) {
                Sentence sentence = sentenceOf(hit);
                boolean later = has(sentence, Sense.WILL)
                        || has(sentence, Sense.SOON)
                        || has(sentence, Sense.NEGATION)
                        || has(sentence, Sense.ONCE);
                most = Math.max(most, later ? 1.2 * hit.weight() : 0);
            }
        }
        boolean denied = claims.stream().anyMatch(claim -> claim.standing() == Standing.DENIED);
        return Math.max(most, denied ? 0.6 : 0);
    }

    private double pending(double stated) {
        double most = 0;
        for (Hit hit : hits) {
            boolean follows = hit.is(Sense.FOLLOWS) && stated == 0;
            if ((hit.is(Sense.PENDING) || follows) && counts(hit)) {
                most = Math.max(most, hit.weight());
                tell(hit, -hit.weight());
            }
        }
        return most;
    }

    private double lost() {
        if (hits.stream().anyMatch(hit -> hit.is(Sense.UNLOST))) {
            return 0;
        }
        double most = 0;
        double sum = 0;
        for (Hit hit : hits) {
            if (hit.is(Sense.LOST) && counts(hit) && !isDenied(hit)) {
                most = Math.max(most, hit.weight());
                sum += hit.weight();
                tell(hit, -hit.weight());
            }
        }
        double sad = most > 0 ? Math.min(0.6, most(Sense.SAD)) : 0;
        return most + Math.min(1.2, FURTHER * (sum - most)) + sad;
    }

    private boolean isDenied(Hit lost) {
        return hits.stream()
                .anyMatch(hit -> hit.is(Sense.NEGATION)
                        && hit.to() <= lost.from()
                        && lost.from() - hit.to() <= 2
                        && sentenceOf(lost).holds(hit.from()));
    }

    private double noise() {
        Map<String, Double> topics = new HashMap<>();
        for (Hit hit : hits) {
            boolean about = hit.is(Sense.NONE) || hit.is(Sense.NOT);
            if (about && scope.holds(hit.from())) {
                double weight = hit.is(Sense.NOT) ? 0.5 * hit.weight() : hit.weight();
                topics.merge(hit.meaning(), weight, Math::max);
                tell(hit, -weight);
            }
        }
        for (Claim claim : claims) {
            if (claim.standing() == Standing.ASKED || claim.standing() == Standing.SUPPOSED) {
                topics.merge(claim.standing().name(), 0.8, Math::max);
            }
        }
        if (support.isAskedThroughout()) {
            topics.put("question", 2.0);
        }
        return topics.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private double most(Sense sense) {
        return hits.stream()
                .filter(hit -> hit.is(sense) && scope.holds(hit.from()))
                .mapToDouble(Hit::weight)
                .sum();
    }

    /** Whether a phrase is said by the author as a statement. */
    private boolean counts(Hit hit) {
        Sentence sentence = sentenceOf(hit);
        boolean supposed =
                hits.stream().anyMatch(h -> h.is(Sense.CONDITION) && sentence.holds(h.from()) && h.from() < hit.from())
                        && !hit.is(Sense.EXPECTED);
        boolean asked = sentence.isAsked() && !has(sentence, Sense.TAG) && !has(sentence, Sense.RHETORICAL);
        return scope.holds(hit.from()) && !scope.isMuted(sentence) && !asked && !supposed;
    }

    private boolean has(Sentence sentence, Sense sense) {
        return hits.stream().anyMatch(hit -> hit.is(sense) && sentence.holds(hit.from()));
    }

    private Sentence sentenceOf(Hit hit) {
        return message.sentenceAt(hit.from());
    }

    private void tell(Hit hit, double weight) {
        clues.add(new Clue(message.writtenBetween(hit.from(), hit.to()), hit.meaning(), weight));
    }
}
