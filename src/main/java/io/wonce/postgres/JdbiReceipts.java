package io.wonce.postgres;

import io.wonce.app.port.Receipts;

/** What is done once. */
final class JdbiReceipts implements Receipts {
    private final Session session;

    JdbiReceipts(Session session) {
        this.session = session;
    }

    @Override
    public boolean isFirst(String key) {
        return session.update("""
                                insert into receipt (organisation_id, key)
                                values (:organisation, :key)
                                on conflict do nothing
                                """).bind("key", key).execute() == 1;
    }

    @Override
    public boolean has(String key) {
        return session.query("""
                        select exists (
                            select 1
                            from receipt
                            where organisation_id = :organisation
                              and key = :key)
                        """).bind("key", key).mapTo(boolean.class).one();
    }
}
