package io.wonce.app.port;

/**
 * Where Wonce is, and how it comes to further places.
 *
 * @param workspaces where it is installed
 * @param organisations whose they are
 * @param installStates installations under way
 */
public record Places(Workspaces workspaces, Organisations organisations, InstallStates installStates) {}
