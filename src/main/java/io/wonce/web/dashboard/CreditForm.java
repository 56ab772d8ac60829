package io.wonce.web.dashboard;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.wonce.app.CreditDeal;
import io.wonce.app.DealFile;
import io.wonce.app.DealFile.Act;
import io.wonce.app.Desk;
import io.wonce.app.ListColleagues;
import io.wonce.app.port.Colleague;
import io.wonce.domain.chat.Person;
import io.wonce.domain.deal.Credits;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.outgoing.Answer.DealShown.Earned;
import io.wonce.domain.outgoing.Resolution;
import io.wonce.domain.outgoing.Resolution.Refusal;
import io.wonce.web.dashboard.view.CreditPage;
import io.wonce.web.dashboard.view.CreditPage.Row;
import io.wonce.web.dashboard.view.FormPage;
import io.wonce.web.dashboard.view.Notice;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The form that asks who earned a deal together. */
final class CreditForm {
    private static final int SPARE_ROWS = 3;

    private final Desk desk;
    private final Reception reception;
    private final DealSight sight;
    private final Outcomes outcomes;

    CreditForm(Desk desk, Reception reception, DealSight sight, Outcomes outcomes) {
        this.desk = desk;
        this.reception = reception;
        this.sight = sight;
        this.outcomes = outcomes;
    }

    void show(Context ctx, Inside inside) {
        sight.allowed(ctx, inside, Act.CREDIT)
                .ifPresent(file -> show(ctx, inside, file, HttpStatus.OK, known(file), Optional.empty()));
    }

    void take(Context ctx, Inside inside) {
        sight.allowed(ctx, inside, Act.CREDIT).ifPresent(file -> take(ctx, inside, file));
    }

    private void take(Context ctx, Inside inside, DealFile file) {
        CreditEntries entries =
                CreditEntries.read(ctx, people(inside), inside.shell().text());
        if (entries.credits().isEmpty()) {
            Notice wrong = Notice.refused(entries.wrong());
            show(ctx, inside, file, HttpStatus.BAD_REQUEST, entries.rows(), Optional.of(wrong));
            return;
        }
        Resolution resolution = new CreditDeal(desk.ledger(), desk.clock())
                .credit(inside.organisation(), id(file), entries.credits().get(), Sent.seen(ctx), inside.actor());
        boolean isStale = resolution.equals(new Resolution.Refused(Refusal.CHANGED_SINCE));
        if (isStale) {
            Notice stale = Notice.refused(inside.shell().text().get(Sent.outOfDate(ctx, "board.stale.form")));
            show(ctx, inside, file, HttpStatus.CONFLICT, entries.rows(), Optional.of(stale));
            return;
        }
        outcomes.tell(ctx, inside, resolution, back(inside, file), back(inside, file));
    }

    private void show(
            Context ctx, Inside inside, DealFile file, HttpStatus status, List<Row> rows, Optional<Notice> notice) {
        List<Row> spare = Stream.generate(() -> new Row("", ""))
                .limit(Math.min(SPARE_ROWS, CreditEntries.MOST - rows.size()))
                .toList();
        reception.show(
                ctx,
                status,
                "credit",
                new CreditPage(
                        inside.shell(),
                        inside.say().label(file.shown().deal()),
                        Stream.concat(rows.stream(), spare.stream()).toList(),
                        people(inside),
                        back(inside, file) + "/credit",
                        back(inside, file),
                        file.seen().toString(),
                        notice));
    }

    private static List<Row> known(DealFile file) {
        return file.shown().earned().map(Earned::credits).orElse(Credits.OWNERS).parts().stream()
                .map(part -> new Row(FormPage.key(part.person()), part.percent().toPlainString()))
                .toList();
    }

    private List<Person> people(Inside inside) {
        return new ListColleagues(desk.ledger())
                .list(inside.organisation()).stream().map(Colleague::person).toList();
    }

    private static DealId id(DealFile file) {
        return file.shown().deal().deal().id();
    }

    private static String back(Inside inside, DealFile file) {
        return inside.shell().deal(id(file));
    }
}
