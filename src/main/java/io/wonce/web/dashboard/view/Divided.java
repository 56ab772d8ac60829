package io.wonce.web.dashboard.view;

import io.wonce.app.Basis;
import io.wonce.app.Report;
import io.wonce.domain.counting.Grouping;
import io.wonce.domain.counting.OrderCount;
import io.wonce.domain.counting.Period;
import io.wonce.domain.counting.Share;
import java.util.List;

/**
 * The orders of a period, divided over the parts of the house.
 *
 * @param asked the period, as the address has it
 * @param report the orders, and by what they are divided
 * @param running the periods that are under way, for which one can ask
 */
public record Divided(Asked asked, Report report, List<Period> running) {
    public Divided {
        running = List.copyOf(running);
    }

    /** All of them together, as known now. */
    public OrderCount all() {
        return report.known();
    }

    /** Of when they are. */
    public Period period() {
        return all().period();
    }

    /** Whether {@code other} is that. */
    public boolean isShown(Period other) {
        return period().label().equals(other.label());
    }

    /** What has to stand beside the count. */
    public Basis basis() {
        return new Basis(period(), all().unresolved(), report.policies(), all().asOf());
    }

    /** The deals of all parts. */
    public String deals(Shell shell) {
        return shell.to("/deals", "period", period().label());
    }

    /** The deals of the part whose {@code share} it is. */
    public String deals(Shell shell, Share share) {
        Grouping by = report.by().orElseThrow();
        String group = share.key().isBlank() ? ReportPage.NOBODY : share.key();
        return shell.to("/deals", "period", period().label(), "by", ReportPage.key(by), "group", group);
    }
}
