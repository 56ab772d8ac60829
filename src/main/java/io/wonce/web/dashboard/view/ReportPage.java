package io.wonce.web.dashboard.view;

import io.wonce.app.Page;
import io.wonce.app.Publication;
import io.wonce.app.Report;
import io.wonce.domain.counting.Amendment;
import io.wonce.domain.counting.Grouping;
import io.wonce.domain.counting.OrderCount;
import io.wonce.domain.counting.Share;
import io.wonce.words.Phrases;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The number of a period, as it was published and as it is known now.
 *
 * @param shell what stands around it
 * @param asked period and split, as the address has them
 * @param report the numbers; empty where the address makes no sense
 * @param publications what was published, the latest period first
 * @param say how numbers are written
 */
public record ReportPage(
        Shell shell, Asked asked, Optional<Report> report, Page<Publication> publications, Phrases say) {
    /** How an address names the share of which nobody knows whose it is. */
    public static final String NOBODY = "-";

    /** The shares of both views side by side, the largest of what is known now first. */
    public List<Line> lines() {
        Map<String, Line> lines = new LinkedHashMap<>();
        report.map(Report::shares)
                .orElse(List.of())
                .forEach(share -> lines.put(share.key(), new Line(share, Optional.empty(), Optional.of(share))));
        report.flatMap(Report::reported)
                .map(Report.Reported::shares)
                .orElse(List.of())
                .forEach(share -> lines.merge(
                        share.key(),
                        new Line(share, Optional.of(share), Optional.empty()),
                        (known, then) -> new Line(known.whose(), Optional.of(share), known.known())));
        return new ArrayList<>(lines.values());
    }

    /** Whether the number was published, and its shares were not kept. */
    public boolean isUnsplit() {
        return report.filter(shown -> shown.by().isPresent())
                .flatMap(Report::reported)
                .filter(reported ->
                        reported.shares().isEmpty() && reported.count().orders() > 0)
                .isPresent();
    }

    /** How a split is written in an address. */
    public static String key(Grouping by) {
        return by.name().toLowerCase(Locale.ROOT);
    }

    /** The deals behind a number, in one view. */
    public String deals(OrderCount count, boolean reported) {
        return shell.to("/deals", "period", shell.name(count.period()), "view", reported ? "reported" : "");
    }

    /** The deals behind a share of it. */
    public String deals(OrderCount count, boolean reported, Grouping by, Share share) {
        return shell.to(
                "/deals",
                "period",
                shell.name(count.period()),
                "view",
                reported ? "reported" : "",
                "by",
                key(by),
                "group",
                share.key().isBlank() ? NOBODY : share.key());
    }

    /** What became of a deal, in words. */
    public String why(Amendment amendment) {
        return say.why(amendment);
    }

    /**
     * One share in both views.
     *
     * @param whose the share, for what it is called
     * @param reported as it was published
     * @param known as it is known now
     */
    public record Line(Share whose, Optional<Share> reported, Optional<Share> known) {}
}
