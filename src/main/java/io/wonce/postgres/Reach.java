package io.wonce.postgres;

import io.wonce.app.port.Workspace;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.organisation.OrganisationId;
import java.util.Optional;

/** Through which workspace an organisation reaches a channel or a person. */
final class Reach {
    private final Transactions transactions;

    Reach(Transactions transactions) {
        this.transactions = transactions;
    }

    Optional<Workspace> of(OrganisationId organisation, ChannelRef channel) {
        return transactions.in(
                organisation,
                session -> session.query("""
                                select w.workspace_id, w.platform, w.name, w.bot_id
                                from workspace w
                                left join channel c on c.organisation_id = w.organisation_id
                                    and c.platform = w.platform
                                    and c.workspace_id = w.workspace_id
                                    and c.channel_id = :channel
                                left join person_place p on p.organisation_id = w.organisation_id
                                    and p.platform = w.platform
                                    and p.workspace_id = w.workspace_id
                                    and p.person_id = :person
                                where w.organisation_id = :organisation
                                  and w.platform = :platform
                                  and w.disconnected_at is null
                                  and not exists (
                                      select 1
                                      from channel lost
                                      join workspace former on former.organisation_id = lost.organisation_id
                                          and former.platform = lost.platform
                                          and former.workspace_id = lost.workspace_id
                                      where lost.organisation_id = w.organisation_id
                                        and lost.platform = w.platform
                                        and lost.channel_id = :channel
                                        and former.disconnected_at is not null)
                                order by c.channel_id nulls last, p.person_id nulls last, w.workspace_id
                                limit 1
                                """)
                        .bind("platform", channel.platform())
                        .bind("channel", channel.channelId())
                        .bind(
                                "person",
                                channel.directTo().map(PersonRef::personId).orElse(null))
                        .map(JdbiWorkspaces.workspace(session))
                        .findOne());
    }

    void meet(Workspace workspace, PersonRef person) {
        transactions.in(
                workspace.organisation(),
                session -> JdbiWorkspaces.bind(session.update("""
                                insert into person_place (organisation_id, platform, person_id, workspace_id)
                                values (:organisation, :platform, :person, :workspace)
                                on conflict (organisation_id, platform, person_id) do update
                                set workspace_id = excluded.workspace_id
                                where person_place.workspace_id <> excluded.workspace_id
                                """), workspace)
                        .bind("person", person.personId())
                        .execute());
    }
}
