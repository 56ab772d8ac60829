package io.wonce.slack.listen;

import com.slack.api.bolt.App;
import io.wonce.app.Desk;
import io.wonce.app.command.Sharing;
import io.wonce.domain.reading.Reader;
import io.wonce.slack.client.Screens;
import java.util.List;

/** All who listen to what comes from Slack. */
public final class Listeners {
    private final Reception reception;
    private final Desk desk;
    private final Sharing sharing;
    private final Reader reader;

    public Listeners(Reception reception, Desk desk, Sharing sharing, Reader reader) {
        this.reception = reception;
        this.desk = desk;
        this.sharing = sharing;
        this.reader = reader;
    }

    /** Registers them all; whatever they do beside answering, they do to {@code reach}. */
    public void addTo(App app, Reach reach) {
        Screens screens = reach.screens();
        Ear ear = new Ear(reception, desk);
        Doors doors = new Doors(screens, desk, reader);
        HomeTab home = new HomeTab(reception, screens, doors, desk);
        List.of(
                        new Messages(reception, ear, reach.watch(), desk, sharing),
                        new Corrections(reception, ear, desk),
                        new Reactions(reception, reach.past(), desk),
                        new Clicks(reception, screens, home, new Sightings(reception, reach.past()), desk),
                        new Suggestions(reception, desk),
                        new Commands(reception, doors, desk, sharing),
                        new Shortcuts(reception, doors, screens, desk),
                        new Submissions(reception, screens, desk, reader),
                        home,
                        new Membership(reception, reach.watch(), reach.departures()))
                .forEach(listener -> listener.addTo(app));
    }
}
