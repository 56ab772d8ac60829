package io.wonce.postgres;

import io.wonce.app.port.Credentials;
import io.wonce.app.port.Workspace;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The tokens of workspaces, which the database never sees open. */
final class SealedCredentials {
    private static final String NONE = "";

    private final Optional<Seal> seal;

    /** Without a seal, none can be kept. */
    SealedCredentials(Optional<Seal> seal) {
        this.seal = seal;
    }

    /** Those of a connected workspace. */
    Optional<Credentials> of(Session session, Workspace workspace) {
        return session.query("""
                        select credentials
                        from workspace
                        where organisation_id = :organisation
                          and platform = :platform
                          and workspace_id = :workspace
                          and credentials is not null
                          and disconnected_at is null
                        """)
                .bind("platform", workspace.platform())
                .bind("workspace", workspace.id())
                .mapTo(byte[].class)
                .findOne()
                .map(closed -> open(workspace, closed));
    }

    /** The row decides who renews: the claim is committed before Slack is asked, since that may take long. */
    Optional<Credentials> beginRenewal(Session session, Workspace workspace, Instant now, Instant until) {
        boolean isOurs = session.update("""
                                update workspace
                                set renewal_until = :until
                                where organisation_id = :organisation
                                  and platform = :platform
                                  and workspace_id = :workspace
                                  and (renewal_until is null or renewal_until <= :now)
                                """)
                        .bind("platform", workspace.platform())
                        .bind("workspace", workspace.id())
                        .bind("now", now)
                        .bind("until", until)
                        .execute()
                == 1;
        return isOurs ? of(session, workspace) : Optional.empty();
    }

    boolean endRenewal(Session session, Workspace workspace, Instant until, Credentials credentials) {
        return session.update("""
                                update workspace
                                set credentials = :credentials, renewal_until = null
                                where organisation_id = :organisation
                                  and platform = :platform
                                  and workspace_id = :workspace
                                  and renewal_until = :until
                                  and disconnected_at is null
                                """)
                        .bind("credentials", close(workspace, credentials))
                        .bind("platform", workspace.platform())
                        .bind("workspace", workspace.id())
                        .bind("until", until)
                        .execute()
                == 1;
    }

    byte[] close(Workspace workspace, Credentials credentials) {
        String lines = String.join(
                "\n",
                credentials.accessToken(),
                credentials.refreshToken().orElse(NONE),
                credentials.expiresAt().map(Instant::toString).orElse(NONE));
        return key().close(lines, row(workspace));
    }

    private Credentials open(Workspace workspace, byte[] closed) {
        List<String> lines = List.of(key().open(closed, row(workspace)).split("\n", -1));
        return new Credentials(
                lines.get(0), said(lines.get(1)), said(lines.get(2)).map(Instant::parse));
    }

    private Seal key() {
        return seal.orElseThrow(
                () -> new IllegalStateException(
                        "the tokens of workspaces are encrypted, and WONCE_KEY is missing: set it to the key that was there before"));
    }

    private static Optional<String> said(String line) {
        return Optional.of(line).filter(text -> !text.equals(NONE));
    }

    private static String row(Workspace workspace) {
        return workspace.platform() + " " + workspace.id();
    }
}
