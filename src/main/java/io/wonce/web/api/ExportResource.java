package io.wonce.web.api;

import io.wonce.app.Desk;
import io.wonce.app.port.DealFilter;
import io.wonce.domain.deal.Sight;
import io.wonce.web.sheet.DealDownload;
import io.wonce.web.sheet.Format;
import java.util.List;

/** Deals as files for spreadsheets. */
final class ExportResource {
    private final DealDownload download;
    private final Filters filters;

    ExportResource(Desk desk) {
        this.download = new DealDownload(desk);
        this.filters = new Filters(desk);
    }

    List<Endpoint> endpoints() {
        return List.of(
                Endpoint.get("/deals.csv", call -> export(call, Format.CSV)),
                Endpoint.get("/deals.xlsx", call -> export(call, Format.XLSX)));
    }

    private void export(Call call, Format format) {
        call.query().only("state", "period", "milestone", "due", "category", "owner", "customer", "currency");
        DealFilter filter = filters.deals(call);
        download.answer(call.ctx(), format, call.caller().organisation(), filter, Sight.ALL);
    }
}
