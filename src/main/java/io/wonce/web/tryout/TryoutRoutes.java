package io.wonce.web.tryout;

import io.javalin.config.RoutesConfig;
import io.wonce.web.Routes;
import io.wonce.web.page.Pages;
import java.time.InstantSource;
import java.util.Random;

/** The addresses of the try-out chat. Serve them on a loopback interface only. */
public final class TryoutRoutes implements Routes, AutoCloseable {
    private final Scene scene;
    private final UseCases useCases;
    private final LiveTabs tabs;

    private TryoutRoutes(Scene scene, UseCases useCases, LiveTabs tabs) {
        this.scene = scene;
        this.useCases = useCases;
        this.tabs = tabs;
    }

    /** Opens the chat; the page is told of changes from now on. */
    public static TryoutRoutes open(Venue venue, UseCases useCases, Pages pages, InstantSource clock) {
        LiveTabs tabs = new LiveTabs(venue.ready());
        Scene scene = new Scene(
                venue.organisation(),
                venue.room(),
                pages,
                clock,
                person -> useCases.sight().of(venue.organisation().id(), person));
        tabs.follow(venue.bell());
        return new TryoutRoutes(scene, useCases, tabs);
    }

    @Override
    public void addTo(RoutesConfig routes) {
        Replies replies = new Replies(scene, useCases);
        routes.before("/", Gate::check);
        routes.before("/tryout/*", Gate::check);
        routes.get("/", new ShowPage(scene, useCases.count(), useCases.voice())::handle);
        routes.sse("/tryout/events", tabs::open);
        routes.post("/tryout/say", new Say(scene, useCases.hear(), replies)::handle);
        routes.post("/tryout/win", new LogWin(scene, replies, useCases.command())::handle);
        routes.post("/tryout/click", new PressButton(scene, useCases.click(), replies)::handle);
        routes.post("/tryout/date", new PickDate(scene, useCases.postpone(), replies)::handle);
        routes.get("/tryout/story", new Story(scene, useCases.find(), new Random())::tell);
        addMessages(routes, new ChangeMessage(scene, useCases.revise(), useCases.withdraw()));
        addSuggestions(routes, new Suggest(scene, useCases.find(), useCases.completion()));
    }

    @Override
    public void hangUp() {
        tabs.hangUp();
    }

    @Override
    public void close() {
        tabs.close();
    }

    private static void addMessages(RoutesConfig routes, ChangeMessage change) {
        routes.get("/tryout/messages/{message}/edit", change::form);
        routes.put("/tryout/messages/{message}", change::edit);
        routes.delete("/tryout/messages/{message}", change::delete);
        routes.post("/tryout/messages/{message}/reactions", change::react);
    }

    private static void addSuggestions(RoutesConfig routes, Suggest suggest) {
        routes.get("/tryout/deals", suggest::deals);
        routes.get("/tryout/complete", suggest::completions);
    }
}
