package io.wonce.postgres;

import io.wonce.domain.organisation.SecondReaderAddress;
import io.wonce.domain.organisation.SecondReaderKey;
import java.util.Optional;

/** The key of a second reader, which the database never sees open. */
final class SecondReaderKeys {
    private final Session session;
    private final Optional<Seal> seal;

    /** Without a seal, none can be kept. */
    SecondReaderKeys(Session session, Optional<Seal> seal) {
        this.session = session;
        this.seal = seal;
    }

    boolean canKeep() {
        return seal.isPresent();
    }

    void keep(SecondReaderKey key) {
        session.update("""
                        update second_reader
                        set credentials = :credentials
                        where organisation_id = :organisation
                        """)
                .bind("credentials", seal().close(key.value(), row()))
                .execute();
    }

    /** Empty where there is none. */
    Optional<SecondReaderKey> kept() {
        return session.query("""
                        select credentials
                        from second_reader
                        where organisation_id = :organisation
                          and credentials is not null
                        """)
                .mapTo(byte[].class)
                .findOne()
                .map(closed -> seal().open(closed, row()))
                .map(SecondReaderKey::new);
    }

    /** A key is for the server for which it was entered: whoever enters another one does not get hold of it. */
    void forgetThoseOfOthers(SecondReaderAddress chosen) {
        Optional<SecondReaderAddress> known =
                session.query("""
                        select address
                        from second_reader
                        where organisation_id = :organisation
                        for update
                        """).mapTo(String.class).findOne().map(SecondReaderAddress::new);
        if (known.filter(before -> !before.isAt(chosen)).isPresent()) {
            session.update("""
                            update second_reader
                            set credentials = null
                            where organisation_id = :organisation
                            """).execute();
        }
    }

    private Seal seal() {
        return seal.orElseThrow(
                () -> new IllegalStateException(
                        "the key of the second reader is encrypted, and WONCE_KEY is missing: set it to the key that was there before"));
    }

    private String row() {
        return "second reader " + session.organisation();
    }
}
