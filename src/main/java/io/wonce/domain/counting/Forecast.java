package io.wonce.domain.counting;

import java.util.List;

/**
 * How many orders a period will have in the end, as a range: in eight of ten cases it ends within.
 *
 * <p>To the orders that it has already come the open deals that are still due in it, each with its own odds (their number is Poisson
 * binomial), corrected by how many of those expected in past months came; and orders that nobody expects, at the pace of those
 * months (their number is Poisson).
 *
 * @param period which
 * @param counted orders that it has already
 * @param due open deals that are expected from today on, by its end
 * @param overdue open deals whose day has passed: nobody said when else they would come, so they are left out
 * @param correction by what their odds were multiplied: 1 where there is too little past to say
 * @param pace orders a month that nobody expected
 * @param months past months that correction and pace come from
 * @param low in one of ten cases it ends with fewer
 * @param likely the mean, rounded
 * @param high in one of ten cases it ends with more
 */
public record Forecast(
        Period period,
        int counted,
        int due,
        int overdue,
        double correction,
        double pace,
        int months,
        int low,
        int likely,
        int high) {
    private static final int FEWEST_EXPECTED = 10;
    private static final double LEAST = 0.25;
    private static final double MOST = 2;
    private static final double TAIL = 0.1;

    /**
     * Foresees {@code period}.
     *
     * @param open the deals that are due in it
     * @param past months before it, in any order
     * @param monthsLeft how much of it is left, in months
     */
    public static Forecast of(Period period, int counted, List<Odds> open, List<Accuracy> past, double monthsLeft) {
        List<Accuracy> telling = past.stream().filter(Accuracy::isTelling).toList();
        double correction = correction(telling);
        double pace = telling.stream().mapToInt(Accuracy::unexpected).average().orElse(0);
        Chances chances = Chances.none();
        for (Odds odds : open) {
            chances = chances.and(odds.deals(), Math.min(1, correction * odds.percent() / 100.0));
        }
        chances = chances.andRare(pace * monthsLeft);
        return new Forecast(
                period,
                counted,
                open.stream().mapToInt(Odds::deals).sum(),
                0,
                correction,
                pace,
                telling.size(),
                counted + chances.quantile(TAIL),
                counted + (int) Math.round(chances.mean()),
                counted + chances.quantile(1 - TAIL));
    }

    /** The same, saying that it leaves out {@code overdue} deals. */
    public Forecast leavingOut(int overdue) {
        return new Forecast(period, counted, due, overdue, correction, pace, months, low, likely, high);
    }

    /** What came of what should have come; of a handful, that says nothing. */
    private static double correction(List<Accuracy> past) {
        double should = past.stream()
                .mapToDouble(month -> month.weighted().doubleValue())
                .sum();
        int expected = past.stream().mapToInt(Accuracy::expected).sum();
        int won = past.stream().mapToInt(Accuracy::won).sum();
        return expected < FEWEST_EXPECTED || should == 0 ? 1 : Math.max(LEAST, Math.min(MOST, won / should));
    }
}
