package io.wonce.web.api;

import io.javalin.http.HttpStatus;
import io.wonce.app.CheckFilter;
import io.wonce.app.Desk;
import io.wonce.app.port.DealFilter;
import io.wonce.app.port.DealState;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.counting.Almanac;
import io.wonce.domain.counting.Confidence;
import io.wonce.domain.counting.Due;
import io.wonce.domain.counting.Period;
import io.wonce.domain.counting.PeriodName;
import io.wonce.domain.counting.Periods;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.ExternalId;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.organisation.Organisation;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Reads from an address which rows a program wants. */
final class Filters {
    private static final String CATEGORIES =
            Confidence.all().stream().map(Names::of).collect(Collectors.joining(", "));

    private final Periods periods = Periods.create();
    private final CheckFilter check;
    private final InstantSource clock;

    Filters(Desk desk) {
        this.check = new CheckFilter(desk.ledger(), desk.clock());
        this.clock = desk.clock();
    }

    /** Refuses those of somebody whom the organisation does not know: no deals would look like an answer. */
    DealFilter deals(Call call) {
        DealFilter filter = written(call);
        if (filter.owner().isPresent()
                && check.check(call.organisation(), filter).contains(DealFilter.Name.OWNER)) {
            throw ApiProblem.wrong("owner", Advice.NOBODY);
        }
        return filter;
    }

    private DealFilter written(Call call) {
        Query query = call.query();
        return new DealFilter(
                query.constant("state", DealState.class).orElse(DealState.ANY),
                period(call),
                query.constant("milestone", Milestone.class),
                query.read("due", Advice.DUE.with(), Filters::due),
                query.read("category", Advice.ONE_OF.with(CATEGORIES), Filters::confidence),
                query.read("owner", Advice.ACCOUNT.with(), Filters::person),
                query.read(
                        "customer",
                        Advice.A_NAME.with(),
                        name -> Optional.of(name).filter(said -> !said.isBlank())),
                query.read("currency", Advice.A_CODE.with(), Filters::currency),
                Optional.empty());
    }

    /** In the organisation's zone and week. */
    Optional<Period> period(Call call) {
        return period(call, UnaryOperator.identity());
    }

    /** The same; what is named by its label alone is what {@code labelled} makes of it. */
    Optional<Period> period(Call call, UnaryOperator<Period> labelled) {
        Organisation organisation = call.caller().organisation();
        LocalDate today = clock.instant().atZone(organisation.zone()).toLocalDate();
        return call.query()
                .read(
                        "period",
                        Advice.A_PERIOD.with(),
                        text -> text.isBlank()
                                ? Optional.empty()
                                : PeriodName.dated(text.strip())
                                        .or(() -> periods.named(
                                                        List.of(text.strip().split("\\s+")),
                                                        new Almanac(
                                                                today,
                                                                organisation.weekStart(),
                                                                organisation.fiscalStart()))
                                                .map(labelled)));
    }

    boolean flag(Call call, String name) {
        return call.query()
                .read(
                        name,
                        Advice.TRUE_OR_FALSE.with(),
                        text -> Optional.of(text)
                                .filter(said -> said.equals("true") || said.equals("false"))
                                .map(Boolean::valueOf))
                .orElse(false);
    }

    /** The deal in the path; one that cannot be is told as one that is not there. */
    static DealId deal(Call call) {
        return DealId.parse(call.ctx().pathParam("deal"))
                .orElseThrow(() -> ApiProblem.of(HttpStatus.NOT_FOUND, Advice.NO_SUCH_DEAL));
    }

    static ExternalId external(Call call) {
        return ExternalId.of(call.ctx().pathParam("system"), call.ctx().pathParam("id"))
                .orElseThrow(() -> ApiProblem.wrong("system", Advice.SYSTEM));
    }

    static Optional<Currency> currency(String text) {
        return Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getCurrencyCode().equals(text))
                .findFirst();
    }

    private static Optional<Due> due(String text) {
        return switch (text) {
            case "overdue" -> Optional.of(new Due.Overdue());
            case "undated" -> Optional.of(new Due.Undated());
            default ->
                text.matches("20\\d\\d-(0[1-9]|1[0-2])")
                        ? Optional.of(new Due.InMonth(YearMonth.parse(text)))
                        : Optional.empty();
        };
    }

    private static Optional<Confidence> confidence(String text) {
        return Confidence.all().stream()
                .filter(confidence -> Names.of(confidence).equals(text))
                .findFirst();
    }

    private static Optional<PersonRef> person(String text) {
        int cut = text.indexOf(':');
        return cut < 0 || text.substring(cut + 1).isBlank()
                ? Optional.empty()
                : Names.constant(Platform.class, text.substring(0, cut))
                        .map(platform -> new PersonRef(platform, text.substring(cut + 1)));
    }
}
