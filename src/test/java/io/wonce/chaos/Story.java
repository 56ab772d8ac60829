package io.wonce.chaos;

import io.wonce.chaos.Telling.Clicking;
import io.wonce.domain.chat.Platform;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * What people tell of which orders: the same seed makes the same story. Some customers order twice, some orders are cancelled in the end,
 * the first of all among them.
 * Each is worded so that any reader understands it: what is tried here is not how well Wonce reads.
 *
 * @param tellings in the order in which they are told
 */
record Story(List<Telling> tellings) {
    /** Places on each platform. */
    static final int PLACES = 6;
    /** The people on each platform who sell. */
    static final List<String> SELLERS = List.of("Ada", "Bram", "Cleo", "Daan", "Emre", "Fenna", "Gijs", "Hana");

    private static final String[] SYLLABLES = {
        "var", "kem", "tol", "bri", "sto", "qua", "zen", "mor", "lun", "fi", "gra", "hel", "jav", "nor", "pel", "rus",
                "wil", "yst",
        "dro", "cas", "bem", "hux", "vop", "tar", "lod", "nim", "sek", "gol", "pru", "dax", "wen", "mir", "kos", "fel",
                "jor", "plu"
    };
    private static final List<Clicking> CLICKINGS = List.of(Clicking.values());
    private static final String[] ENDINGS = {"a", "o", "ix", "um", "en"};
    private static final int MOST_REPEATS = 3;
    /** How much later, in tellings, an order is told of again. */
    private static final int LATER = 12;
    /** One order in so many is the second of its customer, and as many are cancelled. */
    private static final int SELDOM = 10;

    Story {
        tellings = List.copyOf(tellings);
    }

    /** A story of so many tellings. */
    static Story of(long seed, int size) {
        Random dice = new Random(seed);
        List<Planned> planned = new ArrayList<>();
        Optional<Order> alone = Optional.empty();
        for (int number = 0; planned.size() < size; number++) {
            boolean first = number == 0;
            List<Act> acts = first ? List.of(Act.SIGNED) : acts(dice);
            boolean said = !acts.contains(Act.DECLARED);
            Order order = order(number, dice, first || (said && dice.nextInt(SELDOM) == 0));
            if (said && alone.isPresent() && dice.nextInt(SELDOM) == 0) {
                order = new Order(number, alone.get().customer(), another(alone.get(), dice), order.cancelled());
                alone = Optional.empty();
            } else {
                alone = Optional.of(order).filter(any -> said);
            }
            double at = first ? 0 : dice.nextDouble(size);
            for (Act act : acts) {
                planned.add(new Planned(at, order, act));
                at += dice.nextInt(4) == 0 ? 0.001 : dice.nextDouble(LATER);
            }
        }
        planned.sort(Comparator.comparingDouble(Planned::at));
        return new Story(told(planned.subList(0, size), dice));
    }

    private static List<Telling> told(List<Planned> planned, Random dice) {
        Map<Integer, Telling> latest = new HashMap<>();
        List<Telling> tellings = new ArrayList<>();
        for (Planned next : planned) {
            Optional<Telling> before =
                    Optional.ofNullable(latest.get(next.order().number()));
            Optional<Telling> under = before.filter(told -> next.act() != Act.ROBOT
                    && next.act() != Act.DECLARED
                    && told.act() != Act.DECLARED
                    && !told.slip()
                    && dice.nextInt(3) == 0);
            Platform platform = next.act() == Act.DECLARED || next.act() == Act.ROBOT
                    ? Platform.SLACK
                    : under.map(Telling::platform).orElse(dice.nextInt(3) == 0 ? Platform.TEAMS : Platform.SLACK);
            boolean slip = before.isPresent()
                    && under.isEmpty()
                    && next.act() != Act.DECLARED
                    && !next.order().cancelled()
                    && dice.nextInt(12) == 0;
            Telling telling = new Telling(
                    tellings.size(),
                    next.order(),
                    next.act(),
                    platform,
                    under.map(Telling::place).orElse(dice.nextInt(PLACES)),
                    dice.nextInt(SELLERS.size()),
                    under,
                    slip,
                    !slip && next.act() != Act.DECLARED && dice.nextInt(12) == 0,
                    dice.nextInt(5) == 0 ? 1 + dice.nextInt(3) : 0,
                    next.order().cancelled() ? Clicking.ONCE : CLICKINGS.get(dice.nextInt(CLICKINGS.size())));
            tellings.add(telling);
            if (!slip) {
                latest.put(next.order().number(), telling);
            }
        }
        return tellings;
    }

    /** Some orders come to us by word of mouth first, most are signed, some are only ever promised. */
    private static List<Act> acts(Random dice) {
        List<Act> acts = new ArrayList<>();
        if (dice.nextInt(3) == 0) {
            acts.add(Act.VERBAL);
        }
        if (acts.isEmpty() || dice.nextInt(4) > 0) {
            acts.add(dice.nextInt(10) == 0 ? Act.DECLARED : Act.SIGNED);
        }
        Act[] repeats = {Act.MANAGER, Act.ROBOT, Act.ORDERED, Act.INVOICED, Act.SIGNED};
        for (int i = dice.nextInt(MOST_REPEATS); i > 0; i--) {
            acts.add(repeats[dice.nextInt(repeats.length)]);
        }
        return acts;
    }

    private static Order order(int number, Random dice, boolean cancelled) {
        int count = SYLLABLES.length;
        String name = SYLLABLES[number % count]
                + SYLLABLES[(number / count + number) % count]
                + SYLLABLES[(number / (count * count) + 7 * number) % count]
                + ENDINGS[dice.nextInt(ENDINGS.length)];
        String customer = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return new Order(number, customer, amount(10_000 + dice.nextInt(80_000)), cancelled);
    }

    /** Another amount than that of {@code first}: neither the same with tax, nor a share of it, nor mended. */
    private static String another(Order first, Random dice) {
        int euros = Integer.parseInt(first.amount().replaceAll("\\D", ""));
        return amount(euros / 100 * (140 + dice.nextInt(40)));
    }

    private static String amount(int euros) {
        return "€%d,%03d".formatted(euros / 1_000, euros % 1_000);
    }

    private record Planned(double at, Order order, Act act) {}
}
