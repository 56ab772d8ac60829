package io.wonce.app;

import io.wonce.app.port.ChannelUse;
import io.wonce.app.port.Digests.Scheduled;
import io.wonce.app.port.Ledger;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.counting.DigestSchedule;
import io.wonce.domain.counting.Period;
import io.wonce.domain.organisation.OrganisationId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Somebody looks what is heard in which channel. */
public final class ListChannels {
    private static final int MOST = 500;

    private final Ledger ledger;

    public ListChannels(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The channels with what was announced there in {@code period}, the most first. */
    public List<ChannelUse> list(OrganisationId organisation, Period period) {
        return ledger.write(organisation, books -> {
            Map<ChannelRef, List<DigestSchedule>> digests = books.digests().all().stream()
                    .collect(Collectors.groupingBy(
                            Scheduled::channel, Collectors.mapping(Scheduled::schedule, Collectors.toList())));
            return books.channels().used(period, MOST).stream()
                    .map(use -> use.sent(digests.getOrDefault(use.channel(), List.of())))
                    .toList();
        });
    }
}
