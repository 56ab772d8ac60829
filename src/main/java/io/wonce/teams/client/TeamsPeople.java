package io.wonce.teams.client;

import io.wonce.app.port.Addresses;
import io.wonce.app.port.Ledger;
import io.wonce.app.port.Workspace;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.Role;
import io.wonce.teams.client.Roster.Member;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/** Who is who in Teams. It does not tell a bot who owns a team or runs the tenant: managers are appointed. */
public final class TeamsPeople implements AutoCloseable {
    private final Roster roster;
    private final Ledger ledger;

    public TeamsPeople(Connector connector, Addresses addresses, Ledger ledger) {
        this.roster = new Roster(connector, addresses);
        this.ledger = ledger;
    }

    /**
     * The person behind an account. Teams is asked where the activity has no name; where it does not answer in a second, the
     * name is the one seen last, or the id.
     *
     * @param conversation one that the person is a member of
     */
    public Person person(Workspace workspace, ChannelRef conversation, Account account) {
        Role role = account.isRobot() ? Role.ROBOT : Role.MEMBER;
        Locale language = account.language().orElse(Locale.ENGLISH);
        return Optional.of(account.name())
                .filter(name -> !name.isBlank())
                .or(() -> member(workspace, conversation, account).flatMap(Member::name))
                .map(name -> new Person(account.ref(), name, role, Optional.empty(), language))
                .or(() -> ledger.write(
                        workspace.organisation(), books -> books.people().find(account.ref())))
                .orElseGet(() -> new Person(account.ref(), account.ref().personId(), role, Optional.empty(), language));
    }

    /** The person's address; empty for robots, and where Teams does not tell it in a second. */
    public Optional<String> email(Workspace workspace, ChannelRef conversation, Account account) {
        return member(workspace, conversation, account).flatMap(Member::email);
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

    private Optional<Member> member(Workspace workspace, ChannelRef conversation, Account account) {
        return account.isRobot() ? Optional.empty() : roster.find(workspace, conversation, account);
    }
}
