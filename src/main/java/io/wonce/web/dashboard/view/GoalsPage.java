package io.wonce.web.dashboard.view;

import io.wonce.app.AskTargets;
import io.wonce.app.command.FillTarget;
import io.wonce.app.command.FillTarget.Field;
import io.wonce.app.command.FillTarget.Typed;
import io.wonce.domain.counting.Aim;
import io.wonce.domain.counting.Cycle;
import io.wonce.domain.counting.Grouping;
import io.wonce.domain.counting.Progress;
import io.wonce.words.Phrases;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is to be reached, and how far it is.
 *
 * @param shell what stands around it
 * @param running all that hold, each in the period that is running
 * @param teams that can have one
 * @param typed what stands in the form
 * @param wrong what of it cannot be so
 * @param notice what was just done
 * @param say how numbers are written
 */
public record GoalsPage(
        Shell shell,
        AskTargets.Running running,
        List<String> teams,
        Typed typed,
        Set<Field> wrong,
        Optional<Notice> notice,
        Phrases say) {
    public GoalsPage {
        teams = List.copyOf(teams);
        wrong = Set.copyOf(wrong);
    }

    /** How far each is. */
    public List<Progress> targets() {
        return running.targets();
    }

    /** Whether who looks may change them. */
    public boolean manages() {
        return shell.visitor().orElseThrow().manages();
    }

    /** The kinds of period, as an address or a form names them. */
    public List<String> cycles() {
        return Stream.of(Cycle.values()).map(GoalsPage::key).toList();
    }

    /** As an address or a form names it. */
    public static String key(Cycle cycle) {
        return cycle.name().toLowerCase(Locale.ROOT);
    }

    /** Orders, or in which currency. */
    public static String measure(Aim aim) {
        return aim.currency().map(Currency::getCurrencyCode).orElse(FillTarget.ORDERS);
    }

    /** The currencies that are offered: the organisation's own, those of other targets, and what was typed. */
    public List<String> currencies() {
        return Stream.concat(
                        Stream.of(shell.visitor()
                                .orElseThrow()
                                .organisation()
                                .currency()
                                .getCurrencyCode()),
                        Stream.concat(
                                targets().stream()
                                        .flatMap(progress -> progress.target().aim().currency().stream())
                                        .map(Currency::getCurrencyCode),
                                Stream.concat(typedCurrency(), Stream.of("EUR", "USD", "GBP"))))
                .distinct()
                .toList();
    }

    private Stream<String> typedCurrency() {
        return Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .filter(code -> code.equals(typed.measure()));
    }

    /** The deals that count for it. */
    public String deals(Progress progress) {
        Aim aim = progress.target().aim();
        return shell.to(
                "/deals",
                "period",
                progress.period().label(),
                "by",
                aim.team().map(team -> ReportPage.key(Grouping.TEAM)).orElse(""),
                "group",
                aim.team().orElse(""),
                "currency",
                aim.currency().map(Currency::getCurrencyCode).orElse(""));
    }

    /** What is wrong with a field, in words; blank where nothing is. */
    public String why(Field field) {
        return wrong.contains(field) ? shell.text().get("board.goals.wrong." + field) : "";
    }
}
