package io.wonce.domain.reading;

import io.wonce.domain.deal.Milestone;
import io.wonce.domain.deal.Reference;
import io.wonce.domain.reading.Claims.Claim;
import io.wonce.domain.reading.ReferenceScanner.Numbered;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Judges one message: its kind, then the order or orders that it names. */
final class Judgement {
    private static final double NAMED = NameTrait.BELIEVED;

    private final Parsed message;
    private final List<Numbered> references;
    private final List<Written> amounts;
    private final Hits hits;
    private final Clauses clauses;
    private final CustomerFinder customers;
    private final Scope whole;

    Judgement(Parsed message, List<Written> written, List<Numbered> references) {
        this.message = message;
        this.references = references;
        this.amounts = written.stream()
                .filter(w -> references.stream().noneMatch(r -> w.from() < r.to() && r.from() < w.to()))
                .toList();
        this.hits = new Hits(message, Longest.of(message.hits(), message.size()));
        this.clauses = new Clauses(message);
        this.customers = new CustomerFinder(new Surroundings(
                message,
                hits,
                covered(amounts.stream().map(w -> new int[] {w.from(), w.to()}).toList()),
                covered(references.stream()
                        .map(r -> new int[] {r.from(), r.to()})
                        .toList())));
        this.whole = new Scope(0, message.size(), new Quotes(message, hits.all()).speakForAuthor());
    }

    private static BitSet covered(List<int[]> spans) {
        BitSet covered = new BitSet();
        spans.forEach(span -> covered.set(span[0], span[1]));
        return covered;
    }

    Reading reading() {
        List<Name> names = customers.find(whole);
        Verdict verdict = verdict(whole, names);
        if (verdict.kind() == Kind.NONE) {
            return new Reading(verdict.score(), List.of(), verdict.clues());
        }
        List<Statement> statements = new ArrayList<>();
        List<Scope> parts = new Orders(message, amounts, names, whole).parts();
        for (Scope part : parts) {
            Verdict own = parts.size() == 1 ? verdict : verdict(part, names);
            Kind kind =
                    own.kind() == Kind.NONE || (parts.size() > 1 && !hasOwnWords(part)) ? verdict.kind() : own.kind();
            statements.add(statement(kind, part, parts.size() == 1));
        }
        return new Reading(verdict.score(), statements, verdict.clues());
    }

    private boolean hasOwnWords(Scope part) {
        return hits.all().stream()
                .anyMatch(hit -> part.holds(hit.from())
                        && (hit.sense().isClaim()
                                || hit.is(Sense.LOST)
                                || hit.is(Sense.EXPECTED)
                                || hit.is(Sense.PENDING)));
    }

    private Verdict verdict(Scope scope, List<Name> names) {
        List<Claim> claims = new Claims(message, clauses, hits, scope).find();
        return new KindScale(message, clauses, hits, claims, scope, support(scope, names)).weigh();
    }

    private Support support(Scope scope, List<Name> names) {
        Optional<Name> best = names.stream()
                .filter(n -> scope.holds(n.from()))
                .max(Comparator.comparingDouble(Name::score))
                .filter(n -> n.score() > 0);
        double name = best.map(n -> Math.min(1, n.score() / 2)).orElse(0.0);
        double money = amounts.stream()
                .filter(a -> scope.holds(a.from()))
                .mapToDouble(Written::certainty)
                .max()
                .orElse(0);
        int numbers =
                (int) references.stream().filter(r -> scope.holds(r.from())).count();
        boolean asked = message.sentences().stream()
                .filter(s -> scope.covers(s) && !scope.isMuted(s))
                .allMatch(Sentence::isAsked);
        boolean sure = best.filter(n -> n.score() >= NAMED).isPresent();
        return new Support(
                name,
                money,
                numbers,
                sure ? best : Optional.empty(),
                asked && !message.sentences().isEmpty());
    }

    private Statement statement(Kind kind, Scope part, boolean only) {
        Optional<Name> customer = customers.find(part).stream()
                .max(Comparator.comparingDouble(Name::score))
                .filter(name -> name.score() >= NAMED);
        List<Written> inside =
                amounts.stream().filter(a -> part.holds(a.from())).toList();
        Optional<Written> value = new AmountChoice(message).pick(inside);
        List<Amount> others = inside.stream()
                .filter(a -> value.filter(a::equals).isEmpty())
                .map(Written::amount)
                .toList();
        List<Reference> numbers = references.stream()
                .filter(r -> part.holds(r.from()))
                .map(Numbered::reference)
                .distinct()
                .toList();
        Optional<Milestone> milestone = kind == Kind.WIN
                ? milestone(part).or(() -> only ? Optional.empty() : milestone(whole))
                : Optional.empty();
        return new Statement(
                kind,
                customer.map(this::written),
                value.map(Written::amount),
                others,
                milestone,
                numbers,
                HintFinder.find(message, part));
    }

    private String written(Name name) {
        String text = message.writtenBetween(name.from(), name.to());
        boolean possessive = text.endsWith("'s")
                && text.length() > 3
                && !message.token(name.to() - 1).glued();
        return possessive && name.length() == 1 ? text.substring(0, text.length() - 2) : text;
    }

    private Optional<Milestone> milestone(Scope part) {
        return new Claims(message, clauses, hits, part)
                .find().stream()
                        .filter(Claim::isStated)
                        .flatMap(claim -> claim.hit().sense().milestone().stream())
                        .max(Comparator.naturalOrder());
    }
}
