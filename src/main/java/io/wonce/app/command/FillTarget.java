package io.wonce.app.command;

import io.wonce.app.AskTargets;
import io.wonce.app.Desk;
import io.wonce.app.SetTarget;
import io.wonce.domain.change.Fact;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.counting.Aim;
import io.wonce.domain.counting.Cycle;
import io.wonce.domain.counting.Target;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Answer;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A manager fills in what is to be reached. */
public final class FillTarget {
    /** What {@link Typed#measure} says of a number of orders. */
    public static final String ORDERS = "orders";

    private static final Pattern NUMBER = Pattern.compile("\\d{1,30}(?:\\.\\d{1,9})?");

    private final AskTargets targets;
    private final SetTarget set;

    public FillTarget(Desk desk) {
        this.targets = new AskTargets(desk.ledger(), desk.clock());
        this.set = new SetTarget(desk.ledger(), desk.clock());
    }

    /** How a form says that it shows {@code target}. */
    public static String shown(Target target) {
        return shown(target.aim()) + target.goal().toPlainString();
    }

    /** Sets it from now on; changes nothing where a field is wrong, or where it is not what the form showed. */
    public Ending fill(OrganisationId organisation, Typed typed, Actor actor) {
        return refused(organisation, actor).orElseGet(() -> set(organisation, typed, actor));
    }

    private Optional<Ending> refused(OrganisationId organisation, Actor actor) {
        return set.refusal(organisation, actor).map(Ending.Taken::new);
    }

    private Ending set(OrganisationId organisation, Typed typed, Actor actor) {
        Optional<BigDecimal> goal = goal(typed);
        Set<Field> wrong = wrong(organisation, typed);
        if (goal.isEmpty()) {
            wrong.add(Field.GOAL);
        }
        return wrong.isEmpty()
                ? new Ending.Taken(set.set(organisation, change(typed, goal), actor))
                : new Ending.Wrong(wrong);
    }

    /** From now on nothing is to be reached there any more; where something else is than the form showed, nothing changes. */
    public Ending stop(OrganisationId organisation, Typed typed, Actor actor) {
        return refused(organisation, actor).orElseGet(() -> end(organisation, typed, actor));
    }

    private Ending end(OrganisationId organisation, Typed typed, Actor actor) {
        Set<Field> wrong = EnumSet.noneOf(Field.class);
        if (cycle(typed).isEmpty()) {
            wrong.add(Field.CYCLE);
        }
        if (!isMeasure(typed)) {
            wrong.add(Field.MEASURE);
        }
        return wrong.isEmpty()
                ? new Ending.Taken(set.set(organisation, change(typed, Optional.empty()), actor))
                : new Ending.Wrong(wrong);
    }

    private Set<Field> wrong(OrganisationId organisation, Typed typed) {
        Set<Field> wrong = EnumSet.noneOf(Field.class);
        if (cycle(typed).isEmpty()) {
            wrong.add(Field.CYCLE);
        }
        if (!isMeasure(typed)) {
            wrong.add(Field.MEASURE);
        }
        if (!typed.team().isBlank() && !targets.teams(organisation).contains(typed.team())) {
            wrong.add(Field.TEAM);
        }
        return wrong;
    }

    private static Fact.Targeted change(Typed typed, Optional<BigDecimal> goal) {
        Aim aim = aim(typed);
        Optional<BigDecimal> shown = typed.seen().stream()
                .filter(said -> said.startsWith(shown(aim)))
                .map(said -> said.substring(shown(aim).length()))
                .filter(said -> NUMBER.matcher(said).matches())
                .findFirst()
                .map(BigDecimal::new);
        return new Fact.Targeted(aim, shown, goal);
    }

    private static String shown(Aim aim) {
        String measure = aim.currency().map(Currency::getCurrencyCode).orElse(ORDERS);
        return aim.cycle() + " " + measure + " "
                + aim.team().map(team -> team + " ").orElse("");
    }

    private static Aim aim(Typed typed) {
        return new Aim(
                Optional.of(typed.team()).filter(team -> !team.isBlank()),
                cycle(typed).orElseThrow(),
                currency(typed));
    }

    private static Optional<Cycle> cycle(Typed typed) {
        return Arrays.stream(Cycle.values())
                .filter(cycle -> cycle.name().toLowerCase(Locale.ROOT).equals(typed.cycle()))
                .findFirst();
    }

    private static boolean isMeasure(Typed typed) {
        return typed.measure().equals(ORDERS) || currency(typed).isPresent();
    }

    private static Optional<Currency> currency(Typed typed) {
        return RegionValues.currency(typed.measure());
    }

    /** Empty where it is no such number. */
    private static Optional<BigDecimal> goal(Typed typed) {
        Optional<WrittenAmount> written =
                WrittenAmount.parse(typed.goal()).filter(goal -> goal.amount().signum() > 0);
        return typed.measure().equals(ORDERS)
                ? written.filter(goal -> goal.currency().isEmpty() && !goal.isShort())
                        .map(WrittenAmount::amount)
                        .filter(orders -> orders.compareTo(BigDecimal.valueOf(Aim.MOST_ORDERS)) <= 0)
                : written.filter(goal ->
                                goal.currency().isEmpty() || goal.currency().equals(currency(typed)))
                        .map(WrittenAmount::amount);
    }

    /** What can be wrong. */
    public enum Field {
        CYCLE,
        TEAM,
        MEASURE,
        GOAL
    }

    /**
     * What was filled in.
     *
     * @param cycle week, month, quarter or year
     * @param team whose it is; blank: the whole organisation's
     * @param measure {@link #ORDERS}, or a currency of ISO 4217
     * @param goal such as {@code 12}, or {@code 250k}
     * @param seen what the form showed: {@link #shown} of each target
     */
    public record Typed(String cycle, String team, String measure, String goal, List<String> seen) {
        public Typed {
            seen = List.copyOf(seen);
        }
    }

    /** What became of it. */
    public sealed interface Ending {
        /** What the use case answers, be it a refusal. */
        record Taken(Answer answer) implements Ending {}

        /** Nothing is changed: these fields cannot be what they are. */
        record Wrong(Set<Field> fields) implements Ending {
            public Wrong {
                fields = Set.copyOf(fields);
            }
        }
    }
}
