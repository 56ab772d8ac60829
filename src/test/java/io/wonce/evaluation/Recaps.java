package io.wonce.evaluation;

import io.wonce.domain.deal.Milestone;
import io.wonce.domain.reading.Kind;
import io.wonce.domain.reading.OrderHint;
import io.wonce.domain.reading.Statement;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Messages that name several orders: the manager's list of what was signed, and two orders told in one breath. */
final class Recaps {
    private static final int LONGEST = 6;
    private static final Duration ONE_BREATH = Duration.ofHours(20);

    private final Map<String, Sale> sales;
    private final Wording wording;
    private final Dice dice;
    private final Level level;

    Recaps(Map<String, Sale> sales, Wording wording, Dice dice, Level level) {
        this.sales = sales;
        this.wording = wording;
        this.dice = dice;
        this.level = level;
    }

    /** The messages with those lists among them. */
    List<Told> among(List<Told> messages) {
        List<Told> all = new ArrayList<>(together(messages));
        Map<Instant, List<Told>> byFriday = new TreeMap<>(
                messages.stream().filter(Recaps::isClose).collect(Collectors.groupingBy(told -> friday(told.at()))));
        byFriday.forEach((friday, told) -> {
            List<String> names = names(told);
            if (names.size() >= 2 && dice.chance(0.35)) {
                all.add(list(friday, "Mark", "recap", names.subList(0, Math.min(names.size(), LONGEST))));
            }
        });
        return all;
    }

    /** Now and then a rep tells two orders of one day in one message, in the place of two. */
    private List<Told> together(List<Told> messages) {
        List<Told> all = new ArrayList<>(messages);
        Set<Told> gone = new HashSet<>();
        List<Told> closes = messages.stream()
                .filter(Recaps::isClose)
                .filter(one -> !isAnswered(one, messages))
                .toList();
        for (Told one : closes) {
            Optional<Told> other = closes.stream()
                    .filter(next -> next.author().equals(one.author()) && !next.equals(one))
                    .filter(next -> !next.at().isBefore(one.at()))
                    .filter(next -> Duration.between(one.at(), next.at()).compareTo(ONE_BREATH) < 0)
                    .filter(next -> !names(List.of(next)).equals(names(List.of(one))))
                    .findFirst();
            if (other.isPresent() && !gone.contains(one) && !gone.contains(other.get()) && dice.chance(0.2)) {
                gone.addAll(List.of(one, other.get()));
                all.add(list(one.at(), one.author(), "together", names(List.of(one, other.get()))));
            }
        }
        all.removeIf(gone::contains);
        return all;
    }

    private static boolean isAnswered(Told one, List<Told> messages) {
        return messages.stream()
                .anyMatch(next -> next.thread().filter(one::equals).isPresent()
                        || (!next.equals(one) && next.said().equals(one.said())));
    }

    private static boolean isClose(Told told) {
        return !told.robot()
                && told.thread().isEmpty()
                && told.channel().equals(Scene.SALES)
                && told.said().stream()
                        .flatMap(said -> said.statement().stream())
                        .anyMatch(said -> said.kind() == Kind.WIN
                                && said.customer().isPresent()
                                && said.milestone().equals(Optional.of(Milestone.SIGNED))
                                && !said.hint().isNewOrder());
    }

    private static List<String> names(List<Told> told) {
        return told.stream()
                .flatMap(one -> one.said().stream())
                .flatMap(said -> said.sale().stream())
                .distinct()
                .toList();
    }

    private Told list(Instant at, String author, String act, List<String> orders) {
        List<Said> said = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        boolean amounts = dice.chance(0.8);
        boolean english = false;
        for (String order : orders) {
            Sale sale = sales.get(order);
            english = sale.client().english();
            String name = NameWording.of(sale.client(), level, dice);
            AmountWording amount = AmountWording.of(sale, english, false, dice);
            parts.add(amounts ? name + " " + amount.text() : name);
            said.add(new Said(Optional.of(order), Optional.of(signed(name, amount, amounts)), "win"));
        }
        String joint = act.equals("together") ? english ? " and " : " en " : ", ";
        String text = wording.around(english, act, "{list}", String.join(joint, parts));
        return new Told(at, Scene.SALES, Optional.empty(), author, false, text, said);
    }

    private static Statement signed(String name, AmountWording amount, boolean amounts) {
        return new Statement(
                Kind.WIN,
                Optional.of(name),
                amounts ? Optional.of(amount.amount()) : Optional.empty(),
                List.of(),
                Optional.of(Milestone.SIGNED),
                List.of(),
                OrderHint.UNSTATED);
    }

    private static Instant friday(Instant at) {
        return at.atZone(ZoneOffset.UTC)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY))
                .truncatedTo(ChronoUnit.DAYS)
                .plusHours(20)
                .toInstant();
    }
}
