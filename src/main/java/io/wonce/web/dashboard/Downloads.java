package io.wonce.web.dashboard;

import io.javalin.http.Context;
import io.wonce.app.AskReport;
import io.wonce.app.CheckFilter;
import io.wonce.app.Desk;
import io.wonce.app.port.DealFilter;
import io.wonce.domain.counting.Periods;
import io.wonce.web.sheet.DealDownload;
import io.wonce.web.sheet.Format;
import java.util.function.BiConsumer;

/** Files of what a list shows. */
final class Downloads {
    private final DealDownload download;
    private final BiConsumer<Context, Inside> list;
    private final CheckFilter check;
    private final AskReport reports;
    private final Periods periods = Periods.create();

    /** Shows {@code list} where its filters make no sense. */
    Downloads(Desk desk, BiConsumer<Context, Inside> list) {
        this.download = new DealDownload(desk);
        this.list = list;
        this.check = new CheckFilter(desk.ledger(), desk.clock());
        this.reports = new AskReport(desk.ledger(), desk.clock());
    }

    BiConsumer<Context, Inside> deals(Format format) {
        return (ctx, inside) -> deals(ctx, inside, format);
    }

    private void deals(Context ctx, Inside inside, Format format) {
        DealQuery query = new DealQuery(ctx, inside, periods);
        DealFilter filter = query.filter(labelled -> reports.published(inside.organisation(), labelled));
        query.unknown(check.check(inside.organisation(), filter));
        if (!query.asked().isClear()) {
            list.accept(ctx, inside);
            return;
        }
        download.answer(
                ctx,
                format,
                inside.visitor().organisation(),
                filter,
                inside.visitor().sight());
    }
}
