package io.wonce.web.api;

import io.javalin.http.Header;
import io.wonce.app.Desk;
import io.wonce.app.port.DealFilter;
import io.wonce.domain.deal.Sight;
import io.wonce.web.sheet.DealSheet;
import io.wonce.web.sheet.Format;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Deals as files for spreadsheets. */
final class ExportResource {
    private final DealSheet sheet;
    private final Filters filters;

    ExportResource(Desk desk) {
        this.sheet = new DealSheet(desk);
        this.filters = new Filters(desk.clock());
    }

    List<Endpoint> endpoints() {
        return List.of(
                Endpoint.get("/deals.csv", call -> export(call, Format.CSV, "deals.csv")),
                Endpoint.get("/deals.xlsx", call -> export(call, Format.XLSX, "deals.xlsx")));
    }

    private void export(Call call, Format format, String name) {
        call.query().only("state", "period", "milestone", "due", "owner", "customer", "currency");
        DealFilter filter = filters.deals(call);
        try {
            sheet.write(format, call.caller().organisation(), filter, Sight.ALL, () -> {
                call.ctx().contentType(format.mediaType());
                call.ctx().header(Header.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
                return call.ctx().outputStream();
            });
        } catch (IOException gone) {
            throw new UncheckedIOException("whoever asked for " + name + " is gone", gone);
        }
    }
}
