package io.wonce.postgres;

import io.wonce.app.port.Acquaintance;
import io.wonce.app.port.Announcements;
import io.wonce.app.port.ApiReplies;
import io.wonce.app.port.ApiTokens;
import io.wonce.app.port.Books;
import io.wonce.app.port.Changes;
import io.wonce.app.port.Channels;
import io.wonce.app.port.Counts;
import io.wonce.app.port.DeadLetters;
import io.wonce.app.port.Deals;
import io.wonce.app.port.Digests;
import io.wonce.app.port.Dossiers;
import io.wonce.app.port.ExternalIds;
import io.wonce.app.port.Foresight;
import io.wonce.app.port.Hunches;
import io.wonce.app.port.Lessons;
import io.wonce.app.port.Lists;
import io.wonce.app.port.Matches;
import io.wonce.app.port.Messages;
import io.wonce.app.port.Outbox;
import io.wonce.app.port.People;
import io.wonce.app.port.Rates;
import io.wonce.app.port.Receipts;
import io.wonce.app.port.Reminders;
import io.wonce.app.port.SalesTeams;
import io.wonce.app.port.SecondReadings;
import io.wonce.app.port.Settings;
import io.wonce.app.port.TakenFiles;
import io.wonce.app.port.Targets;
import io.wonce.app.port.Trends;
import io.wonce.app.port.Trophies;
import io.wonce.app.port.WallScreens;
import io.wonce.app.port.Webhooks;
import io.wonce.app.port.WinReactions;
import io.wonce.app.port.Writings;
import io.wonce.domain.organisation.Organisation;
import java.util.Optional;

/** The books of one transaction. */
final class JdbiBooks implements Books {
    private final Session session;
    private final Json json;
    private final Optional<Seal> seal;

    JdbiBooks(Session session, Json json, Optional<Seal> seal) {
        this.session = session;
        this.json = json;
        this.seal = seal;
    }

    @Override
    public Organisation organisation() {
        return new JdbiSettings(session).organisation();
    }

    @Override
    public Messages messages() {
        return new JdbiMessages(session);
    }

    @Override
    public Announcements announcements() {
        return new JdbiAnnouncements(session, json);
    }

    @Override
    public Deals deals() {
        return new JdbiDeals(session, json);
    }

    @Override
    public Changes changes() {
        return new JdbiChanges(session, json);
    }

    @Override
    public Outbox outbox() {
        return new JdbiOutbox(session, json, seal);
    }

    @Override
    public People people() {
        return new JdbiPeople(session);
    }

    @Override
    public SalesTeams salesTeams() {
        return new JdbiSalesTeams(session);
    }

    @Override
    public Matches matches() {
        return new JdbiMatches(session);
    }

    @Override
    public Receipts receipts() {
        return new JdbiReceipts(session);
    }

    @Override
    public Counts counts() {
        return new JdbiCounts(session, json);
    }

    @Override
    public Rates rates() {
        return new JdbiRates(session);
    }

    @Override
    public Targets targets() {
        return new JdbiTargets(session);
    }

    @Override
    public Trophies trophies() {
        return new JdbiTrophies(session);
    }

    @Override
    public TakenFiles takenFiles() {
        return new JdbiTakenFiles(session, json);
    }

    @Override
    public Trends trends() {
        return new JdbiTrends(session);
    }

    @Override
    public Foresight foresight() {
        return new JdbiForesight(session);
    }

    @Override
    public Channels channels() {
        return new JdbiChannels(session);
    }

    @Override
    public Lists lists() {
        return new JdbiLists(session, json);
    }

    @Override
    public Reminders reminders() {
        return new JdbiReminders(session, json);
    }

    @Override
    public Digests digests() {
        return new JdbiDigests(session);
    }

    @Override
    public WinReactions reactions() {
        return new JdbiWinReactions(session);
    }

    @Override
    public Hunches hunches() {
        return new JdbiHunches(session);
    }

    @Override
    public Lessons lessons() {
        return new JdbiLessons(session);
    }

    @Override
    public Acquaintance acquaintance() {
        return new JdbiAcquaintance(session);
    }

    @Override
    public SecondReadings secondReadings() {
        return new JdbiSecondReadings(session, seal);
    }

    @Override
    public DeadLetters deadLetters() {
        return new JdbiDeadLetters(session, json, seal);
    }

    @Override
    public WallScreens wallScreens() {
        return new JdbiWallScreens(session);
    }

    @Override
    public ApiTokens apiTokens() {
        return new JdbiApiTokens(session);
    }

    @Override
    public ApiReplies apiReplies() {
        return new JdbiApiReplies(session);
    }

    @Override
    public Webhooks webhooks() {
        return new JdbiWebhooks(session, json, seal);
    }

    @Override
    public ExternalIds externalIds() {
        return new JdbiExternalIds(session, json);
    }

    @Override
    public Dossiers dossiers() {
        return new JdbiDossiers(session);
    }

    @Override
    public Writings writings() {
        return new JdbiWritings(session);
    }

    @Override
    public Settings settings() {
        return new JdbiSettings(session);
    }
}
