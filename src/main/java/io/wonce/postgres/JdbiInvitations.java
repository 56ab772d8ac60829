package io.wonce.postgres;

import io.wonce.app.port.Invitations;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.organisation.JoinCode;
import io.wonce.domain.organisation.OrganisationId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/** Invitations to share a ledger. */
final class JdbiInvitations implements Invitations {
    private static final Duration WRONG_KEPT = Duration.ofDays(7);

    private final Transactions transactions;

    JdbiInvitations(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void keep(JoinCode code, OrganisationId inviting, PersonRef by, Instant end) {
        transactions.in(
                inviting,
                session -> session.update("""
                                insert into invitation (organisation_id, code, by_platform, by_id, ends_at)
                                values (:organisation, :code, :platform, :by, :end)
                                """)
                        .bind("code", hash(code))
                        .bind("platform", by.platform())
                        .bind("by", by.personId())
                        .bind("end", end)
                        .execute());
    }

    @Override
    public boolean isOpen(JoinCode code, Instant now) {
        return transactions.across(handle -> handle.createQuery("select invitation_open(:code, :now)")
                .bind("code", hash(code))
                .bind("now", now)
                .mapTo(boolean.class)
                .one());
    }

    @Override
    public Joining redeem(JoinCode code, Guest guest, Instant now) {
        return transactions.across(handle -> handle.createQuery("""
                        select outcome, inviting, inviting_name
                        from redeem_invitation(:code, :platform, :workspace, :by, :now)
                        """)
                .bind("code", hash(code))
                .bind("platform", guest.platform())
                .bind("workspace", guest.id())
                .bind("by", guest.by().map(PersonRef::personId).orElse(null))
                .bind("now", now)
                .map((columns, context) -> joining(new Row(columns)))
                .one());
    }

    @Override
    public int wrongTries(String by, Instant since, Instant now) {
        return transactions.across(handle -> handle.createQuery("select wrong_codes(:by, :since, :now)")
                .bind("by", nameless(by))
                .bind("since", since)
                .bind("now", now)
                .mapTo(int.class)
                .one());
    }

    @Override
    public void noteWrong(String by, Instant at) {
        transactions.across(handle -> handle.createQuery("select note_wrong_code(:by, :at, :old) is null")
                .bind("by", nameless(by))
                .bind("at", at)
                .bind("old", at.minus(WRONG_KEPT))
                .mapTo(boolean.class)
                .one());
    }

    /** Who guesses is known again, and named nowhere. */
    private static String nameless(String by) {
        return HexFormat.of().formatHex(hash(by));
    }

    private static Joining joining(Row row) throws SQLException {
        String outcome = row.text("outcome");
        return switch (outcome) {
            case "JOINED" ->
                new Joining.Joined(
                        new OrganisationId(row.columns().getObject("inviting", UUID.class)), row.text("inviting_name"));
            case "SAME" -> new Joining.Same();
            case "KEPT" -> new Joining.Kept();
            case "UNKNOWN" -> new Joining.Unknown();
            default -> throw new IllegalStateException("an invitation cannot end as " + outcome);
        };
    }

    private static byte[] hash(JoinCode code) {
        return hash(code.letters());
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("this Java has no SHA-256", impossible);
        }
    }
}
