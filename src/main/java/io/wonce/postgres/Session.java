package io.wonce.postgres;

import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.organisation.OrganisationId;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/** One transaction of one organisation; every statement of it names {@code :organisation}. */
final class Session {
    /** Until the server's own end of a statement has come over the network. */
    private static final Duration ANSWER = Duration.ofSeconds(10);

    private final Handle handle;
    private final OrganisationId organisation;
    private final Optional<Rehearsal> rehearsal;
    private Optional<Organisation> conventions = Optional.empty();

    Session(Handle handle, OrganisationId organisation) {
        this(handle, organisation, Optional.empty());
    }

    private Session(Handle handle, OrganisationId organisation, Optional<Rehearsal> rehearsal) {
        this.handle = handle;
        this.organisation = organisation;
        this.rehearsal = rehearsal;
    }

    /** The same transaction, of which nothing is to be kept. */
    Session rehearsing() {
        return new Session(handle, organisation, Optional.of(new Rehearsal(handle)));
    }

    /** Empty where what is done is to be kept. */
    Optional<Rehearsal> rehearsal() {
        return rehearsal;
    }

    Handle handle() {
        return handle;
    }

    OrganisationId organisation() {
        return organisation;
    }

    /** The organisation's conventions, which nearly every question needs: read once in a transaction, by {@code read}, and anew after a wait. */
    Organisation conventions(Supplier<Organisation> read) {
        Organisation known = conventions.orElseGet(read);
        conventions = Optional.of(known);
        return known;
    }

    /** They are changed, or it was waited for somebody who may have changed them. */
    void forgetConventions() {
        conventions = Optional.empty();
    }

    Query query(String sql) {
        return handle.createQuery(sql).bind("organisation", organisation.value());
    }

    Update update(String sql) {
        return handle.createUpdate(sql).bind("organisation", organisation.value());
    }

    /** Lets each statement of this transaction that is still to come take as long as {@code longest}. */
    void allow(Duration longest) {
        query("select set_config('statement_timeout', :longest, true) where :organisation is not null")
                .bind("longest", Long.toString(longest.toMillis()))
                .mapTo(String.class)
                .one();
        try {
            handle.getConnection()
                    .setNetworkTimeout(
                            Runnable::run, Math.toIntExact(longest.plus(ANSWER).toMillis()));
        } catch (SQLException failure) {
            throw new ConnectionException(failure);
        }
    }

    /** From then on, the organisation has settings of its own. */
    void decide() {
        forgetConventions();
        update("""
                        update organisation
                        set decided = true
                        where organisation_id = :organisation
                        """).execute();
    }

    /** The row with a number of those that {@code select} names with their table; everybody else waits for it, until the end of the transaction. */
    <T> Optional<T> lock(String select, long number, RowMapper<T> row) {
        forgetConventions();
        return query(select + """
                        where organisation_id = :organisation
                          and number = :number
                        for update
                        """).bind("number", number).map(row).findOne();
    }

    /**
     * Holds off everybody else of this organisation who locks the same thing, until the end of the transaction; in a rehearsal nobody is
     * held off, and it lets go where somebody waits.
     */
    void lock(String thing) {
        forgetConventions();
        if (rehearsal.isPresent()) {
            rehearsal.get().giveWay();
            return;
        }
        handle.createQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:thing, 0))")
                .bind("thing", organisation + " " + thing)
                .mapTo(int.class)
                .one();
    }

    /**
     * Waits for whoever holds the same thing by {@link #lock}, and holds off who wants to, together with others who share it; in a
     * rehearsal nobody is held off.
     */
    void lockShared(String thing) {
        forgetConventions();
        if (rehearsal.isPresent()) {
            rehearsal.get().giveWay();
            return;
        }
        handle.createQuery("select 1 from pg_advisory_xact_lock_shared(hashtextextended(:thing, 0))")
                .bind("thing", organisation + " " + thing)
                .mapTo(int.class)
                .one();
    }

    /** A message's key as {@code :platform}, {@code :channel} and {@code :message}. */
    static Map<String, String> key(MessageRef message) {
        return Map.of(
                "platform", message.channel().platform().name(),
                "channel", message.channel().channelId(),
                "message", message.messageId());
    }
}
