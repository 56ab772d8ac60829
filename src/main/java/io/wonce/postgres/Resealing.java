package io.wonce.postgres;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Seals with the present key what a former one sealed, so that the former one may go. */
final class Resealing {
    private static final List<Place> PLACES = List.of(
            new Place("workspace", "credentials", "platform || ' ' || workspace_id"),
            new Place("second_reader", "credentials", "'second reader ' || organisation_id"),
            new Place("webhook", "secret", "'webhook ' || organisation_id || ' ' || name"),
            new Place("webhook", "former_secret", "'webhook ' || organisation_id || ' ' || name"));

    private static final Logger LOG = LoggerFactory.getLogger(Resealing.class);

    private final Session session;
    private final Seal seal;

    Resealing(Session session, Seal seal) {
        this.session = session;
        this.seal = seal;
    }

    /** How many were sealed anew; what no key opens stays as it is. */
    int run() {
        return PLACES.stream().mapToInt(this::run).sum() + waiting();
    }

    /** What is in the outbox. */
    private int waiting() {
        KeptContent content = new KeptContent(new Json(), Optional.of(seal));
        List<Map.Entry<UUID, String>> stale = session
                .query("""
                        select id, content
                        from outbox
                        where organisation_id = :organisation
                          and state = 'WAITING'
                          and jsonb_exists(content, 'sealed')
                        for update
                        """)
                .map((columns, context) -> Map.entry(columns.getObject("id", UUID.class), columns.getString("content")))
                .list()
                .stream()
                .flatMap(kept -> content.anew(kept.getValue(), kept.getKey()).stream()
                        .map(anew -> Map.entry(kept.getKey(), anew)))
                .toList();
        stale.forEach(kept -> session.update("""
                        update outbox
                        set content = cast(:content as jsonb)
                        where organisation_id = :organisation
                          and id = :id
                        """)
                .bind("id", kept.getKey())
                .bind("content", kept.getValue())
                .execute());
        return stale.size();
    }

    private int run(Place place) {
        List<Map.Entry<String, byte[]>> stale = session
                .query(place.select())
                .map((columns, context) -> Map.entry(columns.getString("row"), columns.getBytes("sealed")))
                .list()
                .stream()
                .filter(kept -> isFormer(kept.getValue(), kept.getKey()))
                .toList();
        stale.forEach(kept -> session.update(place.update())
                .bind("row", kept.getKey())
                .bind("before", kept.getValue())
                .bind("after", seal.close(seal.open(kept.getValue(), kept.getKey()), kept.getKey()))
                .execute());
        return stale.size();
    }

    private boolean isFormer(byte[] sealed, String row) {
        if (!seal.isOpenedBy(sealed, row)) {
            LOG.warn(
                    "something that is kept of organisation {} opens with no key of WONCE_KEY", session.organisation());
        }
        return seal.isFormer(sealed, row);
    }

    /**
     * A column of sealed values.
     *
     * @param row in SQL, what a value is bound to
     */
    private record Place(String table, String column, String row) {
        String select() {
            return "select %s as row, %s as sealed from %s where organisation_id = :organisation and %s is not null for update"
                    .formatted(row, column, table, column);
        }

        String update() {
            return "update %s set %s = :after where organisation_id = :organisation and %s = :row and %s = :before"
                    .formatted(table, column, row, column);
        }
    }
}
