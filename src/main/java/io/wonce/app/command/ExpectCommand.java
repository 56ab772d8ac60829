package io.wonce.app.command;

import io.wonce.domain.deal.DealId;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Problem;
import io.wonce.domain.outgoing.Resolution;
import io.wonce.domain.outgoing.Verb;
import io.wonce.domain.reading.Kind;
import java.util.List;
import java.util.Optional;

/** {@code /deal expect Acme 12k 15 dec 80% commit}, or {@code /deal expect D-142 20 jan} for a deal that is known. */
final class ExpectCommand implements Command {
    private final Declaring declaring;
    private final Expecting expecting;
    private final Revising deals;
    private final Mistakes mistakes;

    ExpectCommand(Declaring declaring, Expecting expecting, Revising deals, Mistakes mistakes) {
        this.declaring = declaring;
        this.expecting = expecting;
        this.deals = deals;
        this.mistakes = mistakes;
    }

    @Override
    public Verb verb() {
        return Verb.EXPECT;
    }

    @Override
    public Answer answer(Asked asked) {
        Outlook expected = expecting.read(asked);
        return expecting
                .mistake(expected, asked)
                .orElseGet(() -> expected.rest()
                        .deal()
                        .map(deal -> revised(deal, expected, asked))
                        .orElseGet(() -> stated(expected, asked)));
    }

    private Answer stated(Outlook expected, Asked asked) {
        return declaring
                .mistake(Verb.EXPECT, Kind.EXPECTED, expected.rest(), asked)
                .orElseGet(() -> declared(expected, asked));
    }

    private Answer declared(Outlook expected, Asked asked) {
        return declaring
                .declare(Kind.EXPECTED, expected.rest(), asked)
                .map(resolution -> declaring.told(Verb.EXPECT, expecting(resolution, expected, asked), asked))
                .orElseGet(() -> mistakes.missing(Problem.NO_ORDER, Verb.EXPECT, asked));
    }

    /** Numbers that say neither when nor how likely are not passed over. */
    private Answer revised(DealId deal, Outlook expected, Asked asked) {
        List<String> unclear = expected.rest().words().stream()
                .filter(word -> DealId.parse(word).filter(deal::equals).isEmpty())
                .toList();
        boolean hasNumber = unclear.stream().anyMatch(word -> word.chars().anyMatch(Character::isDigit));
        if (hasNumber || !expected.isStated()) {
            List<String> example = List.of(deal.toString(), "15", "dec", "80%");
            return mistakes.nearly(Problem.WRONG_VALUE, Verb.EXPECT, String.join(" ", unclear), example, asked);
        }
        return mistakes.resolved(Verb.EXPECT, deals.revise(deal, expected, asked), deal, asked);
    }

    /** What is expected goes on the deal as soon as there is one; until then it waits with the question. */
    private Resolution expecting(Resolution declared, Outlook expected, Asked asked) {
        return deal(declared)
                .filter(deal -> expected.isStated())
                .map(deal -> deals.revise(deal, expected, asked))
                .orElse(declared);
    }

    private static Optional<DealId> deal(Resolution declared) {
        if (declared instanceof Resolution.Done done) {
            return done.deal().map(summary -> summary.deal().id());
        }
        return declared instanceof Resolution.Repeated repeated
                ? Optional.of(repeated.deal().deal().id())
                : Optional.empty();
    }
}
