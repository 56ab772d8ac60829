package io.wonce.web.sheet;

import io.wonce.app.Desk;
import io.wonce.app.ScrollDeals;
import io.wonce.app.port.DealFilter;
import io.wonce.domain.deal.DealSummary;
import io.wonce.domain.organisation.Organisation;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes all deals that somebody looks for, part by part, so that no file is ever held in memory. */
public final class DealSheet {
    private static final int PART = 500;

    private final ScrollDeals deals;

    public DealSheet(Desk desk) {
        this.deals = new ScrollDeals(desk.ledger(), desk.clock());
    }

    /** The newest deals first, below the names of the columns; {@code to} stays open. */
    public void write(Format format, Organisation organisation, DealFilter filter, OutputStream to) throws IOException {
        try (Sheet sheet = format.open(to)) {
            sheet.add(List.copyOf(Columns.names()));
            long before = Long.MAX_VALUE;
            List<DealSummary> part;
            do {
                ScrollDeals.Found found = deals.scroll(organisation.id(), filter, before, PART);
                part = found.deals();
                for (DealSummary deal : part) {
                    before = deal.deal().id().number();
                    sheet.add(Columns.of(
                            deal, found.external().getOrDefault(deal.deal().id(), List.of()), organisation.zone()));
                }
            } while (part.size() == PART);
        }
    }
}
