package io.wonce.postgres;

import io.wonce.app.port.Organisations;
import io.wonce.domain.counting.CountingPolicy;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.organisation.OrganisationId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Which organisations there are. */
final class JdbiOrganisations implements Organisations {
    private static final CountingPolicy FIRST_POLICY = new CountingPolicy(Instant.EPOCH, Milestone.SIGNED);

    private final Transactions transactions;

    JdbiOrganisations(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void found(Organisation organisation) {
        transactions.in(organisation.id(), session -> {
            boolean isNew = session.update("""
                                    insert into organisation (
                                        organisation_id, name, zone, week_start, currency, language,
                                        celebration_platforms, celebration_channels,
                                        threshold_amount, threshold_currency, amounts_visible, emoji, weekly_target,
                                        oldest_celebrated, win_reaction, robots, fiscal_start)
                                    values (
                                        :organisation, :name, :zone, :weekStart, :currency, :language,
                                        cast(:celebrationPlatforms as text[]), cast(:celebrationChannels as text[]),
                                        :thresholdAmount, :thresholdCurrency, :amountsVisible, cast(:emoji as text[]), :weeklyTarget,
                                        :oldestCelebrated, :winReaction, cast(:robots as text[]), :fiscalStart)
                                    on conflict do nothing
                                    """)
                            .bindMap(OrganisationColumns.of(organisation))
                            .execute()
                    == 1;
            if (isNew) {
                session.update("insert into ledger_counter (organisation_id) values (:organisation)")
                        .execute();
                new JdbiSettings(session).add(FIRST_POLICY);
            }
            return isNew;
        });
    }

    @Override
    public List<OrganisationId> all() {
        return ids("organisation_ids");
    }

    @Override
    public List<OrganisationId> withWebhooks() {
        return ids("webhook_organisation_ids");
    }

    @Override
    public List<OrganisationId> withDigests() {
        return ids("digest_organisation_ids");
    }

    private List<OrganisationId> ids(String function) {
        return transactions.across(handle -> handle.createQuery("select " + function + "()")
                .mapTo(UUID.class)
                .map(OrganisationId::new)
                .list());
    }
}
