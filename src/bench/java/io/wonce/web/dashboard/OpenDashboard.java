package io.wonce.web.dashboard;

import io.wonce.app.port.Ledger;
import io.wonce.domain.chat.Person;
import io.wonce.domain.organisation.OrganisationId;
import java.net.http.HttpResponse;
import java.time.Instant;

/** The dashboard in the browser of somebody who has come in. */
public final class OpenDashboard implements AutoCloseable {
    private static final int OK = 200;

    private final BoardHouse house;
    private final String cookie;

    private OpenDashboard(BoardHouse house, String cookie) {
        this.house = house;
        this.cookie = cookie;
    }

    /** On {@code ledger}, at {@code now}. */
    public static OpenDashboard of(Ledger ledger, OrganisationId organisation, Person person, Instant now) {
        BoardHouse house = BoardHouse.openAt(now, ledger);
        return new OpenDashboard(house, house.signedIn(organisation, person));
    }

    /** Asks for a page, whole, as the browser gets it. */
    public String page(String path) {
        HttpResponse<String> page = house.page(path, cookie);
        if (page.statusCode() != OK) {
            throw new IllegalStateException(path + ": " + page.statusCode());
        }
        return page.body();
    }

    @Override
    public void close() {
        house.close();
    }
}
