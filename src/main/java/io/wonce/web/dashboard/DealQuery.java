package io.wonce.web.dashboard;

import io.javalin.http.Context;
import io.wonce.app.port.ChangeFilter;
import io.wonce.app.port.DealFilter;
import io.wonce.app.port.DealState;
import io.wonce.domain.change.ChangeKind;
import io.wonce.domain.counting.Confidence;
import io.wonce.domain.counting.Due;
import io.wonce.domain.counting.Grouping;
import io.wonce.domain.counting.Period;
import io.wonce.domain.counting.PeriodName;
import io.wonce.domain.counting.Periods;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.Milestone;
import io.wonce.web.dashboard.view.Asked;
import io.wonce.web.dashboard.view.ExpectedPage;
import io.wonce.web.dashboard.view.ReportPage;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Reads from an address which part of a list somebody wants; remembers what in it makes no sense. */
final class DealQuery {
    private static final int LONGEST = 200;
    private static final int MOST_PAGES = 100_000;
    private static final Pattern MONTH = Pattern.compile("20\\d\\d-(0[1-9]|1[0-2])");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private final Context ctx;
    private final Inside inside;
    private final Periods periods;
    private final TreeSet<String> wrong = new TreeSet<>();

    DealQuery(Context ctx, Inside inside, Periods periods) {
        this.ctx = ctx;
        this.inside = inside;
        this.periods = periods;
    }

    /** Which deals; those of a number that was published are of the days which {@code published} says that its label meant then. */
    DealFilter filter(UnaryOperator<Period> published) {
        Optional<DealFilter.Portion> portion = portion();
        return new DealFilter(
                read("state", text -> constant(DealState.values(), text)).orElse(DealState.ANY),
                portion.filter(DealFilter.Portion::reported).isPresent() ? period(published) : period(),
                read("milestone", text -> constant(Milestone.values(), text)),
                read("due", this::due),
                read("category", DealQuery::confidence),
                read("owner", Sent::person),
                read("customer", Optional::of),
                read("currency", DealQuery::currency),
                portion);
    }

    /** Which changes. */
    ChangeFilter changes() {
        return new ChangeFilter(
                read("person", Sent::person),
                read("deal", DealId::parse),
                read("kind", text -> constant(ChangeKind.values(), text)));
    }

    /** By what a number is split. */
    Optional<Grouping> by() {
        return read("by", text -> constant(Grouping.values(), text));
    }

    private Optional<DealFilter.Portion> portion() {
        boolean reported = read("view", text -> Optional.of(text).filter("reported"::equals))
                .isPresent();
        Optional<Grouping> by = by();
        String key = read("group", text -> Optional.of(text.equals(ReportPage.NOBODY) ? "" : text))
                .orElse("");
        if (by.isEmpty() && !key.isEmpty()) {
            wrong.add("group");
        }
        return reported || by.isPresent() ? Optional.of(new DealFilter.Portion(reported, by, key)) : Optional.empty();
    }

    /** Counted or announced in which period. */
    Optional<Period> period() {
        return period(UnaryOperator.identity());
    }

    /** The same; where the address names no day, what {@code labelled} makes of it. */
    Optional<Period> period(UnaryOperator<Period> labelled) {
        return read(
                "period",
                text -> PeriodName.dated(text)
                        .or(() -> periods.named(List.of(text.split("\\s+")), inside.almanac())
                                .map(labelled)));
    }

    /** Which page; the first one where none is named. */
    int page() {
        return read("page", DealQuery::pageNumber).orElse(1);
    }

    /** Whether only what nobody has linked yet is meant; that is all that {@code state} can say of an announcement. */
    boolean unresolved() {
        return read("state", text -> Optional.of(text).filter("unresolved"::equals))
                .isPresent();
    }

    /** What is written well enough, and names nobody and nothing that the organisation knows. */
    void unknown(Set<DealFilter.Name> names) {
        names.forEach(name -> wrong.add(name.name().toLowerCase(Locale.ROOT)));
    }

    /** Of whom changes are asked is nobody. */
    void unknownPerson() {
        wrong.add("person");
    }

    /** What was asked for, as it was written, and what of it makes no sense. */
    Asked asked() {
        return new Asked(this::written, List.copyOf(wrong));
    }

    private String written(String name) {
        return text(name)
                .map(text -> CONTROL.matcher(text).replaceAll("\uFFFD"))
                .orElse("");
    }

    private <T> Optional<T> read(String name, Function<String, Optional<T>> meaning) {
        Optional<String> written = text(name);
        Optional<T> meant =
                written.filter(text -> !CONTROL.matcher(text).find()).flatMap(meaning);
        if (written.isPresent() && meant.isEmpty()) {
            wrong.add(name);
        }
        return meant;
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(ctx.queryParam(name))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(text -> text.substring(0, Math.min(text.length(), LONGEST)));
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] all, String text) {
        return Arrays.stream(all)
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst();
    }

    private Optional<Due> due(String text) {
        return switch (text) {
            case "overdue" -> Optional.of(new Due.Overdue());
            case "undated" -> Optional.of(new Due.Undated());
            case "quarter" ->
                Optional.of(new Due.Before(inside.almanac().runningQuarter(0).end()));
            default ->
                Optional.of(text)
                        .filter(month -> MONTH.matcher(month).matches())
                        .map(month -> new Due.InMonth(YearMonth.parse(month)));
        };
    }

    private static Optional<Confidence> confidence(String text) {
        return Confidence.all().stream()
                .filter(confidence -> ExpectedPage.key(confidence).equals(text))
                .findFirst();
    }

    private static Optional<Currency> currency(String text) {
        return Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getCurrencyCode().equals(text))
                .findFirst();
    }

    private static Optional<Integer> pageNumber(String text) {
        return text.matches("[1-9]\\d{0,5}") && Integer.parseInt(text) <= MOST_PAGES
                ? Optional.of(Integer.valueOf(text))
                : Optional.empty();
    }
}
