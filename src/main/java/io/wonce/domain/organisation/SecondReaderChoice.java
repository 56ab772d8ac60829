package io.wonce.domain.organisation;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The second reader that an organisation has switched on.
 *
 * @param address to which texts are sent
 * @param model as the endpoint calls it; at most 100 characters
 * @param monthlyBudget so many messages a month, from 1 to {@value #LARGEST_BUDGET}; not one more
 */
public record SecondReaderChoice(SecondReaderAddress address, String model, int monthlyBudget) {
    /** As long as nobody chooses another one. */
    public static final int USUAL_BUDGET = 1_000;

    /** The largest budget. */
    public static final int LARGEST_BUDGET = 100_000;

    private static final Pattern MODEL = Pattern.compile("[\\w.:/@+-]{1,100}");
    private static final Pattern BUDGET = Pattern.compile("\\d{1,6}");

    public SecondReaderChoice {
        if (!MODEL.matcher(model).matches()) {
            throw new IllegalArgumentException("a model's name has up to 100 letters, digits and . : / @ + - _");
        }
        if (monthlyBudget < 1 || monthlyBudget > LARGEST_BUDGET) {
            throw new IllegalArgumentException("a budget is from 1 to " + LARGEST_BUDGET + " messages a month");
        }
    }

    /** The model's name that was typed; empty where it is none. */
    public static Optional<String> model(String typed) {
        return Optional.of(typed.strip()).filter(name -> MODEL.matcher(name).matches());
    }

    /** The budget that was typed; empty where it is none. */
    public static Optional<Integer> budget(String typed) {
        return Optional.of(typed.strip().replaceAll("[.,'\\s]", ""))
                .filter(digits -> BUDGET.matcher(digits).matches())
                .map(Integer::valueOf)
                .filter(budget -> budget >= 1 && budget <= LARGEST_BUDGET);
    }
}
