package io.wonce.slack.listen;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.wonce.app.port.Ledger;
import io.wonce.domain.organisation.OrganisationId;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** What organisations speak, for who has to be answered before anybody may be asked about them. */
final class HouseLanguages {
    private static final Duration FRESH = Duration.ofHours(1);
    private static final int MOST = 10_000;

    private final Ledger ledger;
    private final Cache<OrganisationId, Locale> known =
            Caffeine.newBuilder().expireAfterWrite(FRESH).maximumSize(MOST).build();

    HouseLanguages(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Asks the ledger, once an hour: while {@code organisation} goes at a pace at which it may be asked. */
    void learn(OrganisationId organisation) {
        if (known.getIfPresent(organisation) == null) {
            known.put(
                    organisation,
                    ledger.write(organisation, books -> books.organisation().language()));
        }
    }

    /** What was learned; asks nobody. */
    Optional<Locale> of(OrganisationId organisation) {
        return Optional.ofNullable(known.getIfPresent(organisation));
    }
}
