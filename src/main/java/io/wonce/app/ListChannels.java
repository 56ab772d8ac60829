package io.wonce.app;

import io.wonce.app.port.ChannelUse;
import io.wonce.app.port.Ledger;
import io.wonce.domain.counting.Period;
import io.wonce.domain.organisation.OrganisationId;
import java.util.List;

/** Somebody looks what is heard in which channel. */
public final class ListChannels {
    private static final int MOST = 500;

    private final Ledger ledger;

    public ListChannels(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The channels with what was announced there in {@code period}, the most first. */
    public List<ChannelUse> list(OrganisationId organisation, Period period) {
        return ledger.write(organisation, books -> books.channels().used(period, MOST));
    }
}
