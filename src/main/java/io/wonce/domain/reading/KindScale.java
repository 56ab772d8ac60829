package io.wonce.domain.reading;

import io.wonce.domain.reading.Claims.Claim;
import io.wonce.domain.reading.Claims.Standing;
import java.util.ArrayList;
import java.util.List;

/** Weighs the words of a message for each kind; all weights add up, so that every one can be shown. */
final class KindScale {
    private static final double WIN_BASE = -2.8;
    private static final double BARE = 1.2;
    private static final double EXPECTED_BASE = -1.4;
    private static final double LOST_BASE = -1.2;
    private static final double CHEERED = 1.8;
    private static final double NAMED_ONLY = 0.5;
    private static final double FURTHER = 0.35;

    private final List<Clue> clues = new ArrayList<>();
    private final Parsed message;
    private final Clauses clauses;
    private final Hits hits;
    private final List<Claim> claims;
    private final Scope scope;
    private final Support support;

    KindScale(Parsed message, Clauses clauses, Hits hits, List<Claim> claims, Scope scope, Support support) {
        this.message = message;
        this.clauses = clauses;
        this.hits = hits;
        this.claims = claims;
        this.scope = scope;
        this.support = support;
    }

    Verdict weigh() {
        double cheer = Math.min(0.8, sum(Sense.CHEER) * 0.5);
        double said = stated();
        double ahead = ahead();
        double lost = lost();
        double pending = pending(said);
        boolean silent = claims.isEmpty() && ahead + pending + lost == 0;
        double stated = silent ? barely(cheer) : said;
        double none =
                new Noise(message, clauses, hits, claims, scope, support).weight(stated, ahead + pending + lost, clues);
        double doubt = Math.max(0, ahead + pending - 0.5);
        double base = isAboutTrade() || cheer > 0 ? WIN_BASE : WIN_BASE - BARE;
        double win = base + stated + support.weight() + cheer - none - (stated > 0 ? 0.6 : 1) * doubt - 0.8 * lost;
        double expected = EXPECTED_BASE + ahead + pending + 0.35 * support.weight() - 0.9 * none - lost - 0.45 * stated;
        double gone = LOST_BASE + lost + 0.25 * support.weight() - 0.8 * none;
        return verdict(win, expected, gone);
    }

    /** Whether anything besides the claim makes it one of an order: a customer, an amount, a number, a word of the trade. */
    private boolean isAboutTrade() {
        if (support.weight() >= 0.3) {
            return true;
        }
        for (int at = scope.from(); at < scope.to(); at++) {
            if (message.means(at, Sense.AWAITED)) {
                return true;
            }
        }
        return false;
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
        Tally tally = new Tally();
        for (Claim claim : claims) {
            if (claim.isStated()) {
                tally.add(claim.hit());
                tell(claim.hit(), claim.hit().weight());
            }
        }
        return tally.most() + Math.min(1, FURTHER * tally.rest());
    }

    /** A customer and an amount say enough where nothing else is said, more so with a cheer: "Boom! Globex 40k". */
    private double barely(double cheer) {
        if (!support.isOrder() || support.isAskedThroughout()) {
            return 0;
        }
        return cheer > 0 ? CHEERED : NAMED_ONLY;
    }

    private double ahead() {
        Tally tally = new Tally();
        for (Claim claim : claims) {
            if (claim.standing() == Standing.AHEAD) {
                tally.add(claim.hit(), 0.75);
                tell(claim.hit(), -0.75 * claim.hit().weight());
            }
        }
        for (Hit hit : hits.all()) {
            if (hit.is(Sense.EXPECTED) && counts(hit)) {
                tally.add(hit);
                tell(hit, -hit.weight());
            }
        }
        return tally.most() + Math.min(1.2, FURTHER * tally.rest()) + awaited();
    }

    /** A signature, an order or a yes that is spoken of as to come. */
    private double awaited() {
        double most = 0;
        for (Hit hit : hits.all()) {
            if (hit.is(Sense.AWAITED) && counts(hit)) {
                Sentence sentence = sentenceOf(hit);
                boolean later = hits.has(sentence, Sense.WILL)
                        || hits.has(sentence, Sense.SOON)
                        || hits.has(sentence, Sense.NEGATION)
                        || hits.has(sentence, Sense.ONCE);
                most = Math.max(most, later ? 1.2 * hit.weight() : 0);
            }
        }
        boolean denied = claims.stream().anyMatch(claim -> claim.standing() == Standing.DENIED);
        return Math.max(most, denied ? 0.6 : 0);
    }

    private double pending(double stated) {
        double most = 0;
        for (Hit hit : hits.all()) {
            boolean follows = hit.is(Sense.FOLLOWS) && stated == 0;
            if ((hit.is(Sense.PENDING) || follows) && counts(hit)) {
                most = Math.max(most, hit.weight());
                tell(hit, -hit.weight());
            }
        }
        return most;
    }

    private double lost() {
        Tally tally = new Tally();
        boolean unlost = false;
        for (Hit hit : hits.all()) {
            unlost |= hit.is(Sense.UNLOST) && scope.holds(hit.from());
            if (hit.is(Sense.LOST) && counts(hit) && !isDenied(hit)) {
                tally.add(hit);
                tell(hit, -hit.weight());
            }
        }
        double sad = tally.most() > 0 ? Math.min(0.6, sum(Sense.SAD)) : 0;
        return unlost ? 0 : tally.most() + Math.min(1.2, FURTHER * tally.rest()) + sad;
    }

    private boolean isDenied(Hit lost) {
        return hits.in(sentenceOf(lost)).stream()
                .anyMatch(hit -> hit.is(Sense.NEGATION) && hit.to() <= lost.from() && lost.from() - hit.to() <= 2);
    }

    private double sum(Sense sense) {
        double sum = 0;
        for (Hit hit : hits.all()) {
            sum += hit.is(sense) && scope.holds(hit.from()) ? hit.weight() : 0;
        }
        return sum;
    }

    /** Whether a phrase is said by the author as a statement. */
    private boolean counts(Hit hit) {
        Sentence sentence = sentenceOf(hit);
        if (!scope.holds(hit.from()) || scope.isMuted(sentence)) {
            return false;
        }
        boolean answered = hits.has(sentence, Sense.TAG) || hits.has(sentence, Sense.RHETORICAL);
        boolean supposed = !hit.is(Sense.EXPECTED)
                && hits.in(sentence).stream().anyMatch(other -> other.is(Sense.CONDITION) && other.from() < hit.from());
        return !supposed && (answered || (!sentence.isAsked() && !hits.has(sentence, Sense.QUESTION)));
    }

    private Sentence sentenceOf(Hit hit) {
        return message.sentenceAt(hit.from());
    }

    private void tell(Hit hit, double weight) {
        clues.add(new Clue(message.writtenBetween(hit.from(), hit.to()), hit.meaning(), weight));
    }
}
