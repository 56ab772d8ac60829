package io.wonce.teams.door;

import java.security.interfaces.RSAPublicKey;
import java.util.Set;

/**
 * A key that the Bot Framework signs with.
 *
 * @param endorsements ids of the channels, such as {@code msteams}, that it may sign for
 */
record SigningKey(RSAPublicKey key, Set<String> endorsements) {
    SigningKey {
        endorsements = Set.copyOf(endorsements);
    }
}
