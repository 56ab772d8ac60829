package io.wonce.postgres;

import io.wonce.app.port.Deals;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.deal.Credits;
import io.wonce.domain.deal.CustomerKey;
import io.wonce.domain.deal.Deal;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.DealStatus;
import io.wonce.domain.deal.DealSummary;
import io.wonce.domain.deal.Description;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.linking.Heard;
import io.wonce.domain.linking.KnownDeal;
import io.wonce.domain.linking.TokenRarity;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The deals. */
final class JdbiDeals implements Deals {
    private final Session session;
    private final Json json;

    JdbiDeals(Session session, Json json) {
        this.session = session;
        this.json = json;
    }

    @Override
    public void lockCustomer(CustomerKey customer) {
        session.lock("customer " + customer.value());
    }

    @Override
    public Deal open(Description description, Instant at) {
        DealId id = Rehearsal.number(session, """
                        update ledger_counter
                        set deals = deals + 1
                        where organisation_id = :organisation
                        returning deals
                        """, """
                        insert into deal (
                            organisation_id, number, status, customer, amount, currency, owner_platform, owner_id,
                            close_date, probability, category, opened_at, last_heard)
                        select
                            :organisation, counter.number, 'OPEN', :customer, :amount, :currency, :ownerPlatform, :owner,
                            cast(:closeDate as date), :probability, :category, :at, :at
                        from counter
                        returning number
                        """)
                .bindMap(DealColumns.of(description))
                .bind("at", at)
                .mapTo(long.class)
                .map(DealId::new)
                .one();
        description.customer().ifPresent(new CustomerWords(session)::add);
        new DealOutlooks(session).begin(id, at);
        index().refresh(id);
        return find(id).orElseThrow();
    }

    @Override
    public Optional<Deal> find(DealId id) {
        return summary(id).map(DealSummary::deal);
    }

    @Override
    public Optional<Deal> lock(DealId id) {
        session.query("""
                        select number
                        from deal
                        where organisation_id = :organisation
                          and number = :number
                        for update
                        """).bind("number", id.number()).mapTo(long.class).list();
        return find(id);
    }

    @Override
    public Optional<DealSummary> summary(DealId id) {
        return session.query(DealRows.SELECT + " and d.number = :number")
                .bind("number", id.number())
                .map(new DealRows())
                .findOne();
    }

    @Override
    public void setStatus(DealId id, DealStatus status) {
        session.update("""
                        update deal
                        set status = :status, merged_into = :mergedInto
                        where organisation_id = :organisation
                          and number = :number
                        """)
                .bind("number", id.number())
                .bindMap(DealColumns.of(status))
                .execute();
        index().refresh(id);
    }

    @Override
    public void describe(DealId id, Description description) {
        session.update("""
                        update deal
                        set customer = :customer, amount = :amount, currency = :currency,
                            owner_platform = :ownerPlatform, owner_id = :owner,
                            close_date = cast(:closeDate as date), probability = :probability, category = :category
                        where organisation_id = :organisation
                          and number = :number
                        """)
                .bind("number", id.number())
                .bindMap(DealColumns.of(description))
                .execute();
        description.customer().ifPresent(new CustomerWords(session)::add);
        index().refresh(id);
    }

    @Override
    public Set<DealId> of(Set<PersonRef> accounts) {
        return Accounts.bind(session.query("""
                        with account as (
                            select *
                            from unnest(cast(:platforms as text[]), cast(:ids as text[])) as a (platform, person_id)
                        )
                        select d.number
                        from account a
                        join deal d on d.owner_platform = a.platform and d.owner_id = a.person_id
                        where d.organisation_id = :organisation
                        union
                        select c.deal
                        from account a
                        join deal_credit c on c.platform = a.platform and c.person_id = a.person_id
                        where c.organisation_id = :organisation
                        union
                        select n.deal
                        from account a
                        join announcement n on n.author_platform = a.platform and n.author_id = a.person_id
                        where n.organisation_id = :organisation
                          and n.deal is not null
                        """), "platforms", "ids", accounts)
                .mapTo(long.class)
                .map(DealId::new)
                .set();
    }

    @Override
    public Credits credits(DealId id) {
        return new DealCredits(session).of(id);
    }

    @Override
    public Map<DealId, Credits> credits(Collection<DealId> ids) {
        return new DealCredits(session).of(ids);
    }

    @Override
    public void credit(DealId id, Credits credits) {
        new DealCredits(session).replace(id, credits);
    }

    @Override
    public void flag(DealId id, boolean flagged) {
        session.update("""
                        update deal
                        set flagged = :flagged
                        where organisation_id = :organisation
                          and number = :number
                        """).bind("number", id.number()).bind("flagged", flagged).execute();
    }

    @Override
    public Set<Milestone> refreshMilestones(DealId id, Instant now) {
        Set<Milestone> reached = new DealMilestones(session).refresh(id, now);
        index().refresh(id);
        return reached;
    }

    @Override
    public List<KnownDeal> candidates(Heard heard) {
        return new KnownDeals(session, json).of(new CandidateSearch(session).numbers(heard));
    }

    @Override
    public TokenRarity rarity(Collection<String> customerNames) {
        return new CustomerWords(session).rarity(customerNames);
    }

    @Override
    public List<DealSummary> search(String words, int limit) {
        return new DealSearch(session).find(words, limit);
    }

    @Override
    public List<DealSummary> ownedBy(PersonRef owner, int limit) {
        return session.query(DealRows.SELECT + """
                        and d.owner_platform = :platform
                        and d.owner_id = :person
                        and d.status not in ('MERGED', 'RETRACTED')
                        order by d.last_heard desc, d.number desc
                        limit :limit
                        """)
                .bind("platform", owner.platform())
                .bind("person", owner.personId())
                .bind("limit", limit)
                .map(new DealRows())
                .list();
    }

    private DealIndex index() {
        return new DealIndex(session, json);
    }
}
