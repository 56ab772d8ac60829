-- An organisation sees its own rows only. The setting lasts for one transaction; without it no row is seen and none can be written.
do $$
declare
    walled text;
begin
    for walled in
        select c.relname
        from pg_class c
        join pg_attribute a on a.attrelid = c.oid and a.attname = 'organisation_id'
        where c.relnamespace = current_schema()::regnamespace
          and c.relkind = 'r'
    loop
        execute format('alter table %I enable row level security', walled);
        execute format(
            'create policy own_rows on %I using (organisation_id = nullif(current_setting(''wonce.organisation'', true), '''')::uuid)',
            walled);
    end loop;
end
$$;

-- The functions below run as the owner, whom the walls do not bind (else neither a backup nor a migration could see the rows).
-- Across organisations they give back keys only.
create function organisation_ids() returns setof uuid
    language sql stable security definer set search_path = ${schema}, public, pg_temp
as $$
    select organisation_id
    from organisation
    order by organisation_id
$$;

-- The first delivery of each organisation that is due and has nothing older waiting in its conversation, the oldest first.
create function due_deliveries(platforms text[], at timestamptz, most integer)
    returns table (organisation_id uuid, seq bigint)
    language sql stable security definer set search_path = ${schema}, public, pg_temp
as $$
    with recursive waiting as (
        (select o.organisation_id from outbox o where o.state = 'WAITING' order by o.organisation_id limit 1)
        union all
        select (
            select o.organisation_id
            from outbox o
            where o.state = 'WAITING' and o.organisation_id > w.organisation_id
            order by o.organisation_id
            limit 1)
        from waiting w
        where w.organisation_id is not null
    )
    select w.organisation_id, head.seq
    from waiting w
    cross join lateral (
        select o.seq
        from outbox o
        where o.organisation_id = w.organisation_id
          and o.state = 'WAITING'
          and o.due_at <= at
          and o.platform = any (platforms)
          and not exists (
              select 1
              from outbox older
              where older.organisation_id = o.organisation_id
                and older.lane = o.lane
                and older.state = 'WAITING'
                and older.seq < o.seq)
        order by o.seq
        limit most
    ) head
    order by head.seq
    limit most
$$;

create function next_delivery(platforms text[]) returns timestamptz
    language sql stable security definer set search_path = ${schema}, public, pg_temp
as $$
    select min(o.due_at)
    from outbox o
    where o.state = 'WAITING'
      and o.platform = any (platforms)
      and not exists (
          select 1
          from outbox older
          where older.organisation_id = o.organisation_id
            and older.lane = o.lane
            and older.state = 'WAITING'
            and older.seq < o.seq)
$$;

-- Row-level security keeps trigram operators away from an index (they are not leakproof), so this looks as the owner does, at one organisation.
create function deals_named(words text, most integer)
    returns table (deal bigint, similarity real)
    language sql stable security definer
    set search_path = ${schema}, public, pg_temp
    set pg_trgm.word_similarity_threshold = 0.45
as $$
    select n.deal, max(word_similarity(words, n.key))
    from deal_name n
    where n.organisation_id = nullif(current_setting('wonce.organisation', true), '')::uuid
      and words <% n.key
    group by n.deal
    order by 2 desc, 1 desc
    limit most
$$;

revoke execute on function
    organisation_ids(), due_deliveries(text[], timestamptz, integer), next_delivery(text[]), deals_named(text, integer) from public;

grant usage on schema ${schema} to ${app};
grant select, insert, update on
    organisation, ledger_counter, announcement_counter, counting_policy, person, message, announcement, deal, customer, customer_word, outbox, slot to ${app};
grant select, insert, update, delete on
    deal_milestone, deal_name, deal_block, deal_reference, tryout_message, tryout_reaction to ${app};
grant select, insert on
    change, change_deal, published_count, published_deal to ${app};
grant execute on function
    counted_deals(timestamptz, timestamptz), organisation_ids(), due_deliveries(text[], timestamptz, integer), next_delivery(text[]),
    deals_named(text, integer) to ${app};
