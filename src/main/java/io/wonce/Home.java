package io.wonce;

import io.wonce.domain.organisation.CelebrationChannels;
import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.postgres.Database;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;

/** The organisation that every ledger begins with. */
final class Home {
    private static final OrganisationId ID = new OrganisationId(new UUID(0, 1));

    private Home() {}

    /** Founds it with this computer's zone and language, and euros, unless it is there; settings change it later. */
    static Organisation found(Database database) {
        Organisation first = new Organisation(
                ID,
                "Example & Co",
                ZoneId.systemDefault(),
                DayOfWeek.MONDAY,
                Currency.getInstance("EUR"),
                Locale.getDefault(),
                CelebrationChannels.NONE);
        database.organisations().found(first);
        return database.ledger().write(ID, books -> books.organisation());
    }
}
