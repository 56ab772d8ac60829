package io.wonce.domain.organisation;

import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What lets a browser look at an organisation's ledger: once as a link, or for a while as a session. It never prints itself.
 *
 * @param organisation whose ledger it opens
 * @param secret 256 random bits in URL-safe base64
 */
public record Ticket(OrganisationId organisation, String secret) {
    private static final int SECRET_BYTES = 32;
    private static final Pattern SHOWN = Pattern.compile(
            "(\\p{XDigit}{8})(\\p{XDigit}{4})(\\p{XDigit}{4})(\\p{XDigit}{4})(\\p{XDigit}{12})([\\w-]{43})");

    public Ticket {
        if (!secret.matches("[\\w-]{43}")) {
            throw new IllegalArgumentException("the secret of a ticket is 32 bytes in URL-safe base64");
        }
    }

    /** A new one; {@code random} has to be unpredictable. */
    public static Ticket draw(OrganisationId organisation, RandomGenerator random) {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return new Ticket(organisation, Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    /** Reads what {@link #shown} wrote; empty: it is no ticket. Whether anybody gave it out is not known from it. */
    public static Optional<Ticket> parse(String shown) {
        Matcher parts = SHOWN.matcher(shown);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String organisation = IntStream.rangeClosed(1, 5).mapToObj(parts::group).collect(Collectors.joining("-"));
        return Optional.of(new Ticket(new OrganisationId(UUID.fromString(organisation)), parts.group(6)));
    }

    /** As it stands in an address or a cookie: 75 letters, digits, dashes and underscores. */
    public String shown() {
        return organisation.toString().replace("-", "") + secret;
    }

    @Override
    public String toString() {
        return "***";
    }
}
