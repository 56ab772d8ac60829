package io.wonce.web.sheet;

import io.wonce.app.Desk;
import io.wonce.app.ScrollDeals;
import io.wonce.app.port.DealFilter;
import io.wonce.domain.deal.DealSummary;
import io.wonce.domain.deal.Sight;
import io.wonce.domain.organisation.Organisation;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;

/** Writes all deals that somebody looks for, part by part, so that no file is ever held in memory. */
final class DealSheet {
    private static final int PART = 500;

    private final ScrollDeals deals;

    DealSheet(Desk desk) {
        this.deals = new ScrollDeals(desk.ledger(), desk.clock());
    }

    /**
     * The newest deals first, below the names of the columns.
     *
     * @param sight which amounts there are in it
     * @param to asked for once there is something to write; stays open
     */
    void write(Format format, Organisation organisation, DealFilter filter, Sight sight, Supplier<OutputStream> to)
            throws IOException {
        ScrollDeals.Found part = deals.scroll(organisation.id(), filter, Long.MAX_VALUE, PART);
        Sheet sheet = format.open(to.get());
        sheet.add(List.copyOf(Columns.names()));
        while (!part.deals().isEmpty()) {
            add(sheet, part, sight, organisation.zone());
            DealSummary last = part.deals().get(part.deals().size() - 1);
            part = deals.scroll(organisation.id(), filter, last.deal().id().number(), PART);
        }
        sheet.finish();
    }

    private static void add(Sheet sheet, ScrollDeals.Found part, Sight sight, ZoneId zone) throws IOException {
        for (DealSummary deal : part.deals()) {
            sheet.add(Columns.of(
                    sight.of(deal), part.external().getOrDefault(deal.deal().id(), List.of()), zone));
        }
    }
}
