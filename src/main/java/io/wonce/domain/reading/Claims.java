package io.wonce.domain.reading;

import java.util.ArrayList;
import java.util.List;

/** The claims in a message that an order reached something, each with what its surroundings make of it. */
final class Claims {
    private final Parsed message;
    private final Clauses clauses;
    private final Hits hits;
    private final Scope scope;

    Claims(Parsed message, Clauses clauses, Hits hits, Scope scope) {
        this.message = message;
        this.clauses = clauses;
        this.hits = hits;
        this.scope = scope;
    }

    List<Claim> find() {
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : message.sentences()) {
            if (scope.covers(sentence)) {
                List<Hit> inside = hits.in(sentence);
                inside.stream()
                        .filter(hit -> hit.sense().isClaim() && scope.holds(hit.from()))
                        .forEach(hit -> claims.add(new Claim(hit, standing(hit, sentence, inside))));
            }
        }
        return claims;
    }

    private Standing standing(Hit claim, Sentence sentence, List<Hit> around) {
        if (scope.isMuted(sentence)) {
            return Standing.SILENT;
        }
        if (isAsked(sentence, around)) {
            return Standing.ASKED;
        }
        if (anyBefore(claim, around, Sense.CONDITION)) {
            return isConsequence(claim, around) ? Standing.AHEAD : Standing.SUPPOSED;
        }
        if (around.stream().anyMatch(hit -> hit.is(Sense.NOT))) {
            return Standing.SILENT;
        }
        return inClause(claim, around);
    }

    private Standing inClause(Hit claim, List<Hit> around) {
        boolean expected = false;
        for (Hit hit : around) {
            boolean apart = !clauses.same(hit.from(), claim.from()) && !hit.is(Sense.ONCE);
            if (apart || claim.names(hit.from())) {
                continue;
            }
            boolean before = hit.from() < claim.to();
            if (hit.is(Sense.NEGATION)) {
                return Standing.DENIED;
            }
            expected |= hit.is(Sense.ALMOST) || (hit.is(Sense.WILL) && before) || (hit.is(Sense.ONCE) && before);
            expected |= hit.is(Sense.SOON) && !claim.sense().isDone();
        }
        return expected ? Standing.AHEAD : Standing.STATED;
    }

    private boolean isAsked(Sentence sentence, List<Hit> around) {
        if (around.stream().anyMatch(hit -> hit.is(Sense.RHETORICAL))) {
            return false;
        }
        if (around.stream().anyMatch(hit -> hit.is(Sense.QUESTION))) {
            return true;
        }
        return sentence.isAsked() && around.stream().noneMatch(hit -> hit.is(Sense.TAG));
    }

    /** Whether the claim is what follows from a condition rather than a part of it: "if the board agrees, we win". */
    private boolean isConsequence(Hit claim, List<Hit> around) {
        return around.stream()
                .filter(hit -> hit.is(Sense.CONDITION) && hit.from() < claim.to())
                .noneMatch(hit -> clauses.same(hit.from(), claim.from()));
    }

    private static boolean anyBefore(Hit claim, List<Hit> around, Sense sense) {
        return around.stream().anyMatch(hit -> hit.is(sense) && hit.from() < claim.to());
    }

    /** How a claim stands in its sentence. */
    enum Standing {
        STATED,
        AHEAD,
        DENIED,
        SUPPOSED,
        ASKED,
        SILENT
    }

    /** A claim and how it stands. */
    record Claim(Hit hit, Standing standing) {
        boolean isStated() {
            return standing == Standing.STATED;
        }
    }
}
