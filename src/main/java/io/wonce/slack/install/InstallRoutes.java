package io.wonce.slack.install;

import io.javalin.config.RoutesConfig;
import io.wonce.app.AdmitWorkspace;
import io.wonce.app.port.Places;
import io.wonce.config.SlackSettings.Door;
import io.wonce.slack.client.Installations;
import io.wonce.slack.client.SlackWeb;
import io.wonce.slack.client.TokenExchange;
import java.net.URI;
import java.time.InstantSource;

/** The two addresses of an installation. */
public final class InstallRoutes {
    private final BeginInstall begin;
    private final FinishInstall finish;

    private InstallRoutes(BeginInstall begin, FinishInstall finish) {
        this.begin = begin;
        this.finish = finish;
    }

    /**
     * Puts an installation together.
     *
     * @param api where the Web API is
     */
    public static InstallRoutes open(
            Door.ManyWorkspaces door,
            URI api,
            SlackWeb web,
            Places places,
            Installations installations,
            InstantSource clock) {
        SlackApp app = SlackApp.of(door, api);
        Underway underway = new Underway(places.installStates(), places.invitations(), clock);
        TokenExchange exchange = new TokenExchange(web, door, clock);
        AdmitWorkspace admit =
                new AdmitWorkspace(places.organisations(), places.workspaces(), places.invitations(), clock);
        Admission admission = new Admission(admit, exchange, new Founding(web), installations);
        return new InstallRoutes(
                new BeginInstall(app, underway), new FinishInstall(app.redirect(), underway, exchange, admission));
    }

    /** Adds them. */
    public void addTo(RoutesConfig routes) {
        routes.get("/slack/install", begin::handle);
        routes.get("/slack/oauth_redirect", finish::handle);
    }
}
