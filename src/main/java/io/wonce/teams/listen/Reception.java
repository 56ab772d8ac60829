package io.wonce.teams.listen;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.microsoft.bot.schema.Activity;
import io.wonce.app.AskSight;
import io.wonce.app.Desk;
import io.wonce.app.port.Addresses;
import io.wonce.app.port.Ledger;
import io.wonce.app.port.Workspace;
import io.wonce.app.port.Workspaces;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.chat.Role;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.teams.client.Account;
import io.wonce.teams.client.TeamsPeople;
import io.wonce.words.Words;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Who speaks to us, whose ledger it is about, where they are answered, and in which language. */
public final class Reception {
    private static final String NAME = "Microsoft Teams";
    private static final Duration NOW_AND_THEN = Duration.ofMinutes(1);
    private static final int MOST = 100_000;
    private static final Pattern OBJECT_ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private final Workspaces workspaces;
    private final Addresses addresses;
    private final TeamsPeople people;
    private final Desk desk;
    private final OrganisationId home;
    /** What was kept lately: writing it again changes nothing, unless the conversation was closed since, and is open again. */
    private final Cache<Kept, Boolean> lately = Caffeine.newBuilder()
            .expireAfterWrite(NOW_AND_THEN)
            .maximumSize(MOST)
            .build();

    /**
     * Receives what the door lets in.
     *
     * @param home whose ledger a tenant gets that has none yet
     */
    public Reception(Workspaces workspaces, Addresses addresses, TeamsPeople people, Desk desk, OrganisationId home) {
        this.workspaces = workspaces;
        this.addresses = addresses;
        this.people = people;
        this.desk = desk;
        this.home = home;
    }

    /** The tenant in which it happened; it is ours from its first activity on. */
    Workspace workspace(Activity activity) {
        String tenant = Tenants.of(activity);
        return workspaces.find(Platform.TEAMS, tenant).orElseGet(() -> admit(tenant, activity));
    }

    /** The same, where it is ours already. */
    Optional<Workspace> known(Activity activity) {
        return workspaces.find(Platform.TEAMS, Tenants.of(activity));
    }

    /** Whether its ledger is that of a Slack workspace too, which tells who runs the company. */
    boolean isBesideSlack(Workspace workspace) {
        return workspaces.connected(Platform.SLACK).stream()
                .anyMatch(other -> other.organisation().equals(workspace.organisation()));
    }

    /** Keeps where Teams takes what is said there; the newest address is the right one. */
    void keepAddress(Workspace workspace, Activity activity) {
        keep(workspace, activity, new Said(activity).channel(), Optional.empty());
    }

    /** Who did it; from then on they can be reached in person. */
    Person person(Workspace workspace, Activity activity) {
        Account account = Accounts.of(activity);
        keepAddress(workspace, activity);
        keep(workspace, activity, ChannelRef.direct(account.ref()), Optional.of(account.accountId()));
        ChannelRef channel = new Said(activity).channel();
        Person person = people.person(workspace, channel, account);
        people.meet(workspace, channel, account, person);
        return person;
    }

    /** Who did it, as far as the activity tells. */
    Person unasked(Activity activity) {
        return people.unasked(Accounts.of(activity));
    }

    /** Our voice for {@code person}, in their language and zone. */
    Words words(Workspace workspace, Activity activity, Person person) {
        return Words.in(person.language(), people.zone(workspace, Accounts.of(activity)))
                .on(Platform.TEAMS)
                .seeing(new AskSight(desk.ledger()).of(workspace.organisation(), person));
    }

    /** Who opened or sent in a dialog, and where. */
    Visit visit(Activity activity) {
        Workspace workspace = workspace(activity);
        Person person = person(workspace, activity);
        Said said = new Said(activity);
        Optional<ChannelRef> here = Optional.of(said.channel()).filter(any -> !said.isDirect());
        return new Visit(workspace, person, said.channel(), here, words(workspace, activity, person));
    }

    /** The member of the conversation whom a list of people names, or a message; empty where Teams does not know them there. */
    Optional<Account> somebody(Visit visit, String objectId) {
        return isId(objectId) ? people.member(visit.workspace(), visit.where(), objectId) : Optional.empty();
    }

    /** Whether it has the form that ids of people and apps have in the directory. */
    static boolean isId(String text) {
        return OBJECT_ID.matcher(text).matches();
    }

    /** The person behind an account that somebody in a dialog names. */
    Person known(Visit visit, Account account) {
        return people.person(visit.workspace(), visit.where(), account);
    }

    /** A message for the use cases. */
    IncomingMessage message(Workspace workspace, Activity activity, Said said) {
        return new IncomingMessage(
                said.ref(),
                said.threadRoot(),
                person(workspace, activity),
                said.text(),
                at(activity),
                Optional.empty());
    }

    /** What was said, by somebody of whom nothing is known but the account. */
    IncomingMessage unsigned(Activity activity, Said said) {
        Account account = Accounts.of(activity);
        Person somebody = new Person(account.ref(), account.name(), Role.MEMBER, Optional.empty(), Locale.ENGLISH);
        return new IncomingMessage(
                said.ref(), said.threadRoot(), somebody, said.text(), at(activity), Optional.empty());
    }

    /** Wonce is there again, wherever it was told that it was gone: what is known of the place is no longer so. */
    void comes(Activity activity) {
        forget(new Said(activity).channel());
        forget(ChannelRef.direct(Accounts.of(activity).ref()));
    }

    /** Wonce is no longer there: nothing is taken any more. */
    void leaves(Workspace workspace, Activity activity) {
        ChannelRef channel = new Said(activity).channel();
        forget(channel);
        addresses
                .of(workspace.organisation(), channel)
                .ifPresent(address -> addresses.close(address, channel, at(activity)));
    }

    /** The books. */
    Ledger ledger() {
        return desk.ledger();
    }

    /** Now. */
    InstantSource clock() {
        return desk.clock();
    }

    private Workspace admit(String tenant, Activity activity) {
        OrganisationId organisation = workspaces.owner(Platform.TEAMS, tenant).orElse(home);
        Workspace workspace = new Workspace(
                Platform.TEAMS,
                tenant,
                organisation,
                NAME,
                activity.getRecipient().getId());
        workspaces.connect(workspace, Optional.empty());
        return workspace;
    }

    private void forget(ChannelRef channel) {
        lately.asMap().keySet().removeIf(kept -> kept.channel().equals(channel));
    }

    private void keep(Workspace workspace, Activity activity, ChannelRef channel, Optional<String> account) {
        Kept kept = new Kept(workspace.organisation(), channel, activity.getServiceUrl());
        if (lately.getIfPresent(kept) == null) {
            addresses.keep(workspace, channel, URI.create(activity.getServiceUrl()), account, at(activity));
            lately.put(kept, true);
        }
    }

    /** By the platform's clock, where it tells one. */
    private Instant at(Activity activity) {
        return Optional.ofNullable(activity.getTimestamp())
                .map(OffsetDateTime::toInstant)
                .orElseGet(desk.clock()::instant);
    }

    /** An address as it was kept. */
    private record Kept(OrganisationId organisation, ChannelRef channel, String service) {}
}
