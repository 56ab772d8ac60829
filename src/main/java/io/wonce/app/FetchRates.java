package io.wonce.app;

import io.wonce.app.port.RateServer;
import io.wonce.domain.organisation.OrganisationId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fetches what currencies are worth and gives it to each organisation, once. The server is asked a few times a day, whatever becomes of it:
 * one that is away is asked again later, and nothing else waits for it.
 */
public final class FetchRates {
    private static final Duration BETWEEN = Duration.ofHours(6);
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(50);
    private static final String NAME = "rates";
    private static final Logger LOG = LoggerFactory.getLogger(FetchRates.class);

    private final RateServer server;
    private final ReadRates read;
    private final InstantSource clock;
    private Instant next = Instant.MIN;
    private Optional<EcbFile> latest = Optional.empty();

    /** Who has what is in the latest, and in which currency. */
    private final Map<OrganisationId, Currency> given = new ConcurrentHashMap<>();

    public FetchRates(RateServer server, ReadRates read, InstantSource clock) {
        this.server = server;
        this.read = read;
        this.clock = clock;
    }

    /** Gives {@code organisation} the rates that are there; as often as wanted, and in several processes at once. */
    public void give(OrganisationId organisation) {
        latest().ifPresent(file -> {
            if (read.base(organisation).equals(given.get(organisation))) {
                return;
            }
            ReadRates.Taken taken = read.fetched(organisation, file, NAME);
            given.put(organisation, taken.base());
            if (taken.added() > 0) {
                LOG.info("organisation {} got {} rates", organisation, taken.added());
            }
        });
    }

    private synchronized Optional<EcbFile> latest() {
        Instant now = clock.instant();
        if (now.isBefore(next)) {
            return latest;
        }
        Optional<String> text = server.fetch();
        Optional<EcbFile> file = text.flatMap(EcbFile::read);
        if (text.isPresent() && file.isEmpty()) {
            LOG.warn("what WONCE_RATES_URL leads to is no file of reference rates of the ECB");
        }
        next = now.plus(file.isPresent() ? BETWEEN : AFTER_FAILURE);
        if (file.isPresent() && !file.equals(latest)) {
            latest = file;
            given.clear();
        }
        return latest;
    }
}
