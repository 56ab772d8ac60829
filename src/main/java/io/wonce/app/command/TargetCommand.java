package io.wonce.app.command;

import io.wonce.app.AskSettings;
import io.wonce.app.AskTargets;
import io.wonce.app.SetTarget;
import io.wonce.domain.counting.Aim;
import io.wonce.domain.counting.Cycle;
import io.wonce.domain.deal.Money;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Problem;
import io.wonce.domain.outgoing.Verb;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** {@code /deal target}, {@code /deal target 12 orders this quarter}, {@code /deal target €250k year for North}, {@code /deal target off week}. */
final class TargetCommand implements Command {
    private final AskTargets targets;
    private final SetTarget set;
    private final AskSettings settings;
    private final Vocabulary vocabulary;
    private final Mistakes mistakes;

    TargetCommand(AskTargets targets, SetTarget set, AskSettings settings, Vocabulary vocabulary, Mistakes mistakes) {
        this.targets = targets;
        this.set = set;
        this.settings = settings;
        this.vocabulary = vocabulary;
        this.mistakes = mistakes;
    }

    @Override
    public Verb verb() {
        return Verb.TARGET;
    }

    @Override
    public Answer answer(Asked asked) {
        if (asked.arguments().isEmpty()) {
            return targets.ask(asked.organisation());
        }
        List<String> words = asked.arguments().words();
        int cut = IntStream.range(0, words.size())
                .filter(at -> vocabulary.means("for", words.get(at)))
                .filter(at -> !team(words.subList(at + 1, words.size())).isEmpty())
                .findFirst()
                .orElse(words.size());
        String named = cut == words.size() ? "" : team(words.subList(cut + 1, words.size()));
        Optional<String> team = targets.teams(asked.organisation()).stream()
                .filter(known -> isNamed(known, named))
                .findFirst();
        if (!named.isEmpty() && team.isEmpty()) {
            return mistakes.wrong(Problem.UNKNOWN_TEAM, Verb.TARGET, named, asked);
        }
        return set(words.subList(0, cut), cycle(words), team, asked)
                .orElseGet(() -> mistakes.missing(Problem.NO_TARGET, Verb.TARGET, asked));
    }

    /** Empty where the words say no goal, or of no kind of period. */
    private Optional<Answer> set(List<String> words, Optional<Cycle> cycle, Optional<String> team, Asked asked) {
        String said = String.join(
                " ", without(words, word -> isPassing(word) || cycle(word).isPresent()));
        return cycle.flatMap(each -> isOff(said)
                ? Optional.of(off(new Aim(team, each, off(said).flatMap(WrittenAmount::currency)), asked))
                : WrittenAmount.parse(said)
                        .filter(amount -> amount.amount().signum() > 0)
                        .flatMap(amount -> goal(new Aim(team, each, Optional.empty()), amount, words, asked)));
    }

    private Optional<Answer> goal(Aim aim, WrittenAmount goal, List<String> words, Asked asked) {
        boolean isOrders = goal.currency().isEmpty() && !goal.isShort();
        boolean saysOrders = words.stream().anyMatch(word -> vocabulary.means("pictures.ORDERS", word));
        if (isOrders || saysOrders) {
            return Optional.of(goal)
                    .filter(orders -> orders.currency().isEmpty())
                    .map(WrittenAmount::amount)
                    .filter(orders -> orders.compareTo(BigDecimal.valueOf(Aim.MOST_ORDERS)) <= 0)
                    .map(orders -> set.set(asked.organisation(), aim, Optional.of(orders), asked.actor()));
        }
        Money money = goal.in(settings.ask(asked.organisation()).organisation().currency());
        Aim worth = new Aim(aim.team(), aim.cycle(), Optional.of(money.currency()));
        return Optional.of(set.set(asked.organisation(), worth, Optional.of(money.amount()), asked.actor()));
    }

    private Answer off(Aim aim, Asked asked) {
        return set.set(asked.organisation(), aim, Optional.empty(), asked.actor());
    }

    private boolean isOff(String said) {
        return List.of(said.split(" ")).stream().anyMatch(word -> vocabulary.means("off", word));
    }

    /** The currency beside the wish for nothing. */
    private Optional<WrittenAmount> off(String said) {
        List<String> rest = without(List.of(said.split(" ")), word -> vocabulary.means("off", word));
        return rest.isEmpty() ? Optional.empty() : WrittenAmount.parse("1 " + String.join(" ", rest));
    }

    private Optional<Cycle> cycle(List<String> words) {
        return words.stream().flatMap(word -> cycle(word).stream()).findFirst();
    }

    private Optional<Cycle> cycle(String word) {
        return vocabulary.meaning(Cycle.class, "cycle", word);
    }

    /** What is left of the words after "for" is the name of a team, where anything is. */
    private String team(List<String> words) {
        return String.join(
                " ", without(words, word -> cycle(word).isPresent() || vocabulary.means("cycle.filler", word)));
    }

    /** With or without the word for team before it. */
    private boolean isNamed(String known, String named) {
        String[] parts = named.split(" ", 2);
        boolean saysTeam = parts.length == 2 && vocabulary.means("grouping.TEAM", parts[0]);
        return known.equalsIgnoreCase(named) || (saysTeam && known.equalsIgnoreCase(parts[1]));
    }

    private boolean isPassing(String word) {
        return vocabulary.means("cycle.filler", word)
                || vocabulary.means("filler", word)
                || vocabulary.means("pictures.ORDERS", word);
    }

    private static List<String> without(List<String> words, Predicate<String> passing) {
        return words.stream().filter(passing.negate()).toList();
    }
}
