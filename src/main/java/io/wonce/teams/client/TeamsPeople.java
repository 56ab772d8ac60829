package io.wonce.teams.client;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.wonce.app.MatchAccounts;
import io.wonce.app.port.Addresses;
import io.wonce.app.port.Ledger;
import io.wonce.app.port.Workspace;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Role;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.teams.client.Roster.Member;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/** Who is who in Teams. It does not tell a bot who owns a team or runs the tenant: managers are appointed. */
public final class TeamsPeople implements AutoCloseable {
    private static final Duration FRESH = Duration.ofHours(1);
    private static final int MOST = 100_000;

    private final Roster roster;
    private final Ledger ledger;
    private final MatchAccounts matching;
    private final Cache<Met, Boolean> met =
            Caffeine.newBuilder().expireAfterWrite(FRESH).maximumSize(MOST).build();

    /** Where somebody was seen last, to ask about them there. */
    private final Cache<Met, Seen> seen =
            Caffeine.newBuilder().expireAfterWrite(FRESH).maximumSize(MOST).build();

    public TeamsPeople(Connector connector, Addresses addresses, Ledger ledger) {
        this.roster = new Roster(connector, addresses);
        this.ledger = ledger;
        this.matching = new MatchAccounts(ledger);
    }

    /**
     * The person behind an account. Teams is asked where the activity has no name; where it does not answer in a second, the
     * name is the one seen last, or the id.
     *
     * @param conversation one that the person is a member of
     */
    public Person person(Workspace workspace, ChannelRef conversation, Account account) {
        return Optional.of(account.name())
                .filter(name -> !name.isBlank())
                .or(() -> member(workspace, conversation, account).flatMap(Member::name))
                .map(name -> called(name, account))
                .or(() -> ledger.write(
                        workspace.organisation(), books -> books.people().find(account.ref())))
                .orElseGet(() -> unasked(account));
    }

    /** The same from the activity alone; named by the id where it has no name. */
    public Person unasked(Account account) {
        return called(account.name().isBlank() ? account.ref().personId() : account.name(), account);
    }

    /** The person's address; empty for robots, and where Teams does not tell it in a second. */
    public Optional<String> email(Workspace workspace, ChannelRef conversation, Account account) {
        return member(workspace, conversation, account).flatMap(Member::email);
    }

    /**
     * Finds out in the background, at most once an hour, whether {@code person} is known by the same address on another platform.
     *
     * @param conversation one that the person is a member of
     */
    public void meet(Workspace workspace, ChannelRef conversation, Account account, Person person) {
        Met now = new Met(workspace.organisation(), account.ref());
        seen.put(now, new Seen(workspace, conversation, account));
        if (!account.isRobot() && met.asMap().putIfAbsent(now, true) == null) {
            account.zone().ifPresent(zone -> locate(workspace, account.ref(), zone));
            roster.tell(
                    workspace,
                    conversation,
                    account,
                    member -> Optional.of(member)
                            .filter(colleague -> !colleague.guest())
                            .flatMap(Member::email)
                            .ifPresent(address -> matching.match(workspace.organisation(), person, address)));
        }
    }

    private void locate(Workspace workspace, PersonRef person, ZoneId zone) {
        ledger.write(workspace.organisation(), books -> {
            books.people().locate(person, zone);
            return zone;
        });
    }

    /**
     * Whether Teams says that somebody who was met just now is of the organisation; not so for guests, people of other tenants, and
     * where Teams does not tell in a second.
     */
    public boolean isColleague(OrganisationId organisation, PersonRef person) {
        return Optional.ofNullable(seen.getIfPresent(new Met(organisation, person)))
                .flatMap(there -> member(there.workspace(), there.conversation(), there.account()))
                .filter(member -> !member.guest())
                .isPresent();
    }

    /** The member of {@code conversation} with this object id; empty where Teams does not tell in a second that there is one. */
    public Optional<Account> member(Workspace workspace, ChannelRef conversation, String objectId) {
        Account asked = new Account(objectId, Optional.of(objectId), "", Optional.empty(), Optional.empty());
        return roster.find(workspace, conversation, asked)
                .flatMap(found -> found.accountId()
                        .map(id -> new Account(
                                id, asked.objectId(), found.name().orElse(""), Optional.empty(), Optional.empty())));
    }

    /** Where the person's day begins; the organisation's zone where it is not known. */
    public ZoneId zone(Workspace workspace, Account account) {
        return account.zone()
                .orElseGet(() -> ledger.write(
                        workspace.organisation(), books -> books.organisation().zone()));
    }

    @Override
    public void close() {
        roster.close();
    }

    private static Person called(String name, Account account) {
        Role role = account.isRobot() ? Role.ROBOT : Role.MEMBER;
        return new Person(
                account.ref(), name, role, Optional.empty(), account.language().orElse(Locale.ENGLISH));
    }

    private Optional<Member> member(Workspace workspace, ChannelRef conversation, Account account) {
        return account.isRobot() ? Optional.empty() : roster.find(workspace, conversation, account);
    }

    /** Somebody in a conversation that they are a member of. */
    private record Seen(Workspace workspace, ChannelRef conversation, Account account) {}

    /** Somebody who was looked up for an organisation. */
    private record Met(OrganisationId organisation, PersonRef person) {}
}
