package io.wonce.app.port;

/**
 * Where Wonce is, and how it comes to further places.
 *
 * @param workspaces where it is installed
 * @param organisations whose they are
 * @param installStates installations under way
 * @param invitations who may come to share a ledger
 * @param moves rings when a workspace has become another organisation's, in this process or another one
 */
public record Places(
        Workspaces workspaces,
        Organisations organisations,
        InstallStates installStates,
        Invitations invitations,
        Bell moves) {}
