package io.wonce.slack.client;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.User;
import io.wonce.app.MatchAccounts;
import io.wonce.app.port.Ledger;
import io.wonce.app.port.Workspace;
import io.wonce.app.port.Workspaces;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.chat.Role;
import io.wonce.domain.organisation.OrganisationId;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who is who in Slack: asked once an hour for each person and workspace, since every event names one. Who comes from another
 * company through a shared channel manages nothing here, whatever they are at home.
 */
public final class SlackPeople {
    private static final Duration FRESH = Duration.ofHours(1);
    /** How long Slack is not asked again after it gave no answer: an event names the same person several times. */
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private static final int MOST = 100_000;
    private static final Logger LOG = LoggerFactory.getLogger(SlackPeople.class);

    private final SlackClients clients;
    private final Ledger ledger;
    private final Workspaces workspaces;
    private final Installations installations;
    private final MatchAccounts matching;
    private final Cache<Sighting, Profile> profiles =
            Caffeine.newBuilder().expireAfterWrite(FRESH).maximumSize(MOST).build();

    /** Kept after the profile, so that they are known at least as long. */
    private final Cache<Membership, Boolean> colleagues =
            Caffeine.newBuilder().expireAfterWrite(FRESH).maximumSize(MOST).build();

    private final Cache<Sighting, Boolean> unanswered =
            Caffeine.newBuilder().expireAfterWrite(PAUSE).maximumSize(MOST).build();

    public SlackPeople(SlackClients clients, Ledger ledger, Workspaces workspaces, Installations installations) {
        this.clients = clients;
        this.ledger = ledger;
        this.workspaces = workspaces;
        this.installations = installations;
        this.matching = new MatchAccounts(ledger);
    }

    /** The person with this id; as last seen, or by the id alone, where Slack cannot be asked now. */
    public Person person(Workspace workspace, String userId) {
        return profile(workspace, userId)
                .map(Profile::person)
                .orElseGet(() -> ledger.write(
                                workspace.organisation(),
                                books -> books.people().find(ref(userId)))
                        .orElseGet(() -> stranger(userId)));
    }

    /**
     * Whether Slack says that somebody whom {@link #person} named just now is of the organisation; not so for guests, people of
     * other companies, and where Slack could not be asked.
     */
    public boolean isColleague(OrganisationId organisation, PersonRef person) {
        return Boolean.TRUE.equals(colleagues.getIfPresent(new Membership(organisation, person)));
    }

    /** The language of somebody who was asked about within the hour; empty: nobody was, and nobody is now. */
    public Optional<Locale> knownLanguage(Workspace workspace, String userId) {
        return Optional.ofNullable(profiles.getIfPresent(new Sighting(workspace, userId)))
                .map(profile -> profile.person().language());
    }

    /** Where the person's day begins; the organisation's zone where it is not known. */
    public ZoneId zone(Workspace workspace, String userId) {
        return profile(workspace, userId)
                .flatMap(Profile::zone)
                .orElseGet(() -> ledger.write(
                        workspace.organisation(), books -> books.organisation().zone()));
    }

    /** An integration, such as a CRM. */
    public Person robot(String botId, String name) {
        return new Person(ref(botId), name, Role.ROBOT, Optional.empty(), Locale.ENGLISH);
    }

    private Optional<Profile> profile(Workspace workspace, String userId) {
        Sighting sighting = new Sighting(workspace, userId);
        Optional<Profile> known = Optional.ofNullable(profiles.getIfPresent(sighting));
        if (known.isPresent() || unanswered.getIfPresent(sighting) != null) {
            return known;
        }
        Optional<User> asked = clients.hasty(workspace).flatMap(client -> ask(client, userId, true));
        if (asked.isEmpty()) {
            unanswered.put(sighting, true);
        }
        return asked.map(user -> {
            Optional<Workspace> home = home(workspace, user);
            workspaces.meet(home.orElse(workspace), ref(userId));
            Profile profile = Profile.of(user, home.isPresent());
            profile.zone().ifPresent(zone -> locate(workspace, userId, zone));
            profiles.put(sighting, profile);
            colleagues.put(
                    new Membership(workspace.organisation(), ref(userId)), home.isPresent() && !Profile.isGuest(user));
            home.flatMap(ours -> address(user))
                    .ifPresent(email -> matching.match(workspace.organisation(), profile.person(), email));
            return profile;
        });
    }

    private void locate(Workspace workspace, String userId, ZoneId zone) {
        ledger.write(workspace.organisation(), books -> {
            books.people().locate(ref(userId), zone);
            return zone;
        });
    }

    /** In a shared channel, people of a sister workspace are seen too; empty for those of another company. */
    private Optional<Workspace> home(Workspace seenIn, User user) {
        if (isOf(seenIn, user)) {
            return Optional.of(seenIn);
        }
        return installations
                .find(user.getTeamId())
                .filter(sister -> sister.organisation().equals(seenIn.organisation()));
    }

    /** In an Enterprise Grid, somebody may be of several workspaces. */
    private static boolean isOf(Workspace workspace, User user) {
        Optional<User.EnterpriseUser> grid = Optional.ofNullable(user.getEnterpriseUser());
        return user.getTeamId() == null
                || workspace.id().equals(user.getTeamId())
                || grid.filter(one -> workspace.id().equals(one.getEnterpriseId()))
                        .isPresent()
                || grid.map(User.EnterpriseUser::getTeams)
                        .filter(teams -> teams.contains(workspace.id()))
                        .isPresent();
    }

    /** Where Slack vouches for it; empty without {@code users:read.email}, and for guests. */
    private static Optional<String> address(User user) {
        return Profile.isGuest(user)
                ? Optional.empty()
                : Optional.ofNullable(user.getProfile()).map(User.Profile::getEmail);
    }

    /** Once more over another connection where one broke; not where Slack was slow: who asks is waited for. */
    private static Optional<User> ask(MethodsClient client, String userId, boolean mayAskAgain) {
        try {
            var response = client.usersInfo(ask -> ask.user(userId).includeLocale(true));
            if (response.isOk()) {
                return Optional.of(response.getUser());
            }
            LOG.warn("Slack does not say who a person is: {}", response.getError());
        } catch (IOException | SlackApiException failure) {
            boolean broke = failure instanceof IOException && !(failure instanceof InterruptedIOException);
            if (broke && mayAskAgain) {
                return ask(client, userId, false);
            }
            LOG.warn(
                    "Slack does not say who a person is: {}", failure.getClass().getSimpleName());
        }
        return Optional.empty();
    }

    private static Person stranger(String userId) {
        return new Person(ref(userId), userId, Role.MEMBER, Optional.empty(), Locale.ENGLISH);
    }

    private static PersonRef ref(String id) {
        return new PersonRef(Platform.SLACK, id);
    }

    /** A person as a workspace sees them. */
    private record Sighting(Workspace workspace, String userId) {}

    /** A person in a ledger. */
    private record Membership(OrganisationId organisation, PersonRef person) {}
}
