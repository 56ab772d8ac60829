package io.wonce.domain.deal;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * By what another system, such as a CRM, knows an order.
 *
 * @param system which one: {@code hubspot}; a small letter, then up to 29 small letters, digits and dashes
 * @param id the system's own, up to 100 characters, compared as written
 */
public record ExternalId(String system, String id) {
    private static final Pattern SYSTEM = Pattern.compile("[a-z][a-z0-9-]{0,29}");
    private static final Pattern ID = Pattern.compile("[\\p{Graph}&&[^/?#]]{1,100}");

    public ExternalId {
        if (!isExternalId(system, id)) {
            throw new IllegalArgumentException("an external id is a system in small letters and an id of that system");
        }
    }

    /** Empty where {@code system} is no name of a system, or {@code id} is none in ASCII or too long. */
    public static Optional<ExternalId> of(String system, String id) {
        return isExternalId(system, id) ? Optional.of(new ExternalId(system, id)) : Optional.empty();
    }

    private static boolean isExternalId(String system, String id) {
        return SYSTEM.matcher(system).matches() && ID.matcher(id).matches();
    }
}
