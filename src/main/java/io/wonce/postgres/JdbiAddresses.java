package io.wonce.postgres;

import io.wonce.app.port.Addresses;
import io.wonce.app.port.Workspace;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.organisation.OrganisationId;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/** Where channels are reached; every message says so, and seldom anything new. */
final class JdbiAddresses implements Addresses {
    private final Transactions transactions;

    JdbiAddresses(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void keep(Workspace workspace, ChannelRef channel, URI service, Optional<String> account, Instant at) {
        transactions.in(
                workspace.organisation(),
                session -> JdbiWorkspaces.bind(session.update("""
                                insert into address (organisation_id, platform, channel_id, workspace_id, service, account, said_at)
                                values (:organisation, :platform, :channel, :workspace, :service, :account, :at)
                                on conflict (organisation_id, platform, channel_id) do update
                                set workspace_id = :workspace, service = :service, account = :account, said_at = :at, closed_at = null
                                where :at >= greatest(address.said_at, address.closed_at)
                                  and (address.workspace_id, address.service, address.account)
                                      is distinct from (:workspace, :service, :account)
                                   or :at > address.closed_at
                                """), workspace)
                        .bind("channel", channel.channelId())
                        .bind("service", service.toString())
                        .bind("account", account)
                        .bind("at", at)
                        .execute());
    }

    @Override
    public Optional<Address> of(OrganisationId organisation, ChannelRef channel) {
        return transactions.in(
                organisation,
                session -> session.query("""
                                select w.workspace_id, w.platform, w.name, w.bot_id, a.service,
                                    case when a.channel_id = :channel then a.account end as account,
                                    a.channel_id <> :channel or a.closed_at is null as open
                                from address a
                                join workspace w on w.organisation_id = a.organisation_id
                                    and w.platform = a.platform
                                    and w.workspace_id = a.workspace_id
                                where a.organisation_id = :organisation
                                  and a.platform = :platform
                                  and w.disconnected_at is null
                                  and (a.channel_id = :channel
                                      or not exists (
                                          select 1
                                          from address own
                                          where own.organisation_id = :organisation
                                            and own.platform = :platform
                                            and own.channel_id = :channel))
                                order by a.said_at desc
                                limit 1
                                """)
                        .bind("platform", channel.platform())
                        .bind("channel", channel.channelId())
                        .map((columns, context) -> {
                            Row row = new Row(columns);
                            return new Address(
                                    JdbiWorkspaces.workspace(session, row),
                                    URI.create(row.text("service")),
                                    row.maybeText("account"),
                                    row.flag("open"));
                        })
                        .findOne());
    }

    @Override
    public void close(Address address, ChannelRef channel, Instant at) {
        transactions.in(
                address.workspace().organisation(),
                session -> JdbiWorkspaces.bind(session.update("""
                                insert into address (organisation_id, platform, channel_id, workspace_id, service, said_at, closed_at)
                                values (:organisation, :platform, :channel, :workspace, :service, to_timestamp(0), :at)
                                on conflict (organisation_id, platform, channel_id) do update
                                set closed_at = :at
                                """), address.workspace())
                        .bind("channel", channel.channelId())
                        .bind("service", address.service().toString())
                        .bind("at", at)
                        .execute());
    }
}
