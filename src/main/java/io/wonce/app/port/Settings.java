package io.wonce.app.port;

import io.wonce.domain.counting.CountingPolicy;
import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.organisation.Place;
import java.util.List;

/** The conventions of the organisation. */
public interface Settings {
    /** Replaces the organisation's conventions. */
    void change(Organisation organisation);

    /** All policies, oldest first; there is always one. */
    List<CountingPolicy> policies();

    /** Where Wonce is installed for the organisation now. */
    List<Place> places();

    /** Adds a policy, which ends the one before it at its start. */
    void add(CountingPolicy policy);
}
