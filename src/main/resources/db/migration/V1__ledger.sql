-- The ledger. Every table begins its key with organisation_id, so that it can be spread over nodes by organisation.
-- ${app} is the role that the application connects as; it owns nothing (see V2 for what it may see).

create extension if not exists pg_trgm;
create extension if not exists btree_gin;

create type milestone as enum ('VERBAL', 'SIGNED', 'ORDERED', 'INVOICED', 'PAID');

create table organisation (
    organisation_id uuid not null,
    name text not null,
    zone text not null,
    week_start smallint not null check (week_start between 1 and 7),
    currency text not null,
    language text not null,
    celebration_platform text,
    celebration_channel text,
    primary key (organisation_id)
);

-- The last deal number given out, and how many customers there are; locked while a deal is opened.
create table ledger_counter (
    organisation_id uuid not null references organisation,
    deals bigint not null default 0,
    customers bigint not null default 0,
    primary key (organisation_id)
);

-- The last announcement number given out. Apart from ledger_counter: it is locked before a customer is, that one after.
create table announcement_counter (
    organisation_id uuid not null references organisation,
    announcements bigint not null,
    primary key (organisation_id)
);

create table counting_policy (
    organisation_id uuid not null references organisation,
    valid_from timestamptz not null,
    milestone milestone not null,
    primary key (organisation_id, valid_from)
);

create table person (
    organisation_id uuid not null references organisation,
    platform text not null,
    person_id text not null,
    name text not null,
    role text not null,
    team text,
    language text not null,
    primary key (organisation_id, platform, person_id)
);

-- A claimed message, or the tombstone of one that was deleted before it came (posted_at is null). Kept for good.
create table message (
    organisation_id uuid not null references organisation,
    platform text not null,
    channel_id text not null,
    message_id text not null,
    client_message_id text,
    thread_root_id text,
    author_platform text,
    author_id text,
    text text,
    fingerprint uuid,
    posted_at timestamptz,
    deleted_at timestamptz,
    primary key (organisation_id, platform, channel_id, message_id)
);

create unique index message_client_id on message (organisation_id, platform, client_message_id)
    where client_message_id is not null;

create index message_fingerprint on message (organisation_id, fingerprint, posted_at)
    where fingerprint is not null;

create table deal (
    organisation_id uuid not null references organisation,
    number bigint not null,
    status text not null check (status in ('OPEN', 'LOST', 'CANCELLED', 'MERGED', 'RETRACTED')),
    merged_into bigint check ((merged_into is not null) = (status = 'MERGED')),
    customer text,
    amount numeric,
    currency text,
    owner_platform text,
    owner_id text,
    close_date date,
    probability smallint check (probability between 0 and 100),
    category text,
    opened_at timestamptz not null,
    last_heard timestamptz not null,
    furthest milestone,
    flagged boolean not null default false,
    primary key (organisation_id, number),
    foreign key (organisation_id, merged_into) references deal
);

create index deal_expected on deal (organisation_id, furthest, close_date)
    where status = 'OPEN';

create index deal_owner on deal (organisation_id, owner_platform, owner_id, last_heard desc)
    where owner_id is not null;

create table announcement (
    organisation_id uuid not null,
    number bigint not null,
    platform text not null,
    channel_id text not null,
    message_id text not null,
    position smallint not null,
    thread_root_id text,
    author_platform text not null,
    author_id text not null,
    posted_at timestamptz not null,
    kind text not null check (kind in ('WIN', 'EXPECTED', 'LOST')),
    customer text,
    amount numeric,
    currency text,
    stated milestone,
    statement jsonb not null,
    score double precision not null,
    named milestone,
    placement text not null default 'UNRESOLVED' check (placement in ('UNRESOLVED', 'ON', 'DISMISSED', 'WITHDRAWN')),
    deal bigint check ((deal is not null) = (placement = 'ON')),
    primary key (organisation_id, number),
    unique (organisation_id, platform, channel_id, message_id, position),
    foreign key (organisation_id, platform, channel_id, message_id) references message,
    foreign key (organisation_id, deal) references deal
);

create index announcement_of_deal on announcement (organisation_id, deal, posted_at)
    where deal is not null;

create index announcement_unresolved on announcement (organisation_id, posted_at, number)
    where placement = 'UNRESOLVED';

create index announcement_win on announcement (organisation_id, posted_at) include (placement)
    where kind = 'WIN';

create index announcement_thread on announcement (organisation_id, platform, channel_id, thread_root_id, posted_at)
    where thread_root_id is not null;

create index announcement_channel on announcement (organisation_id, platform, channel_id, posted_at);

-- A deal reaches a milestone once: this key is the rule.
create table deal_milestone (
    organisation_id uuid not null,
    deal bigint not null,
    milestone milestone not null,
    reached_at timestamptz not null,
    announcement bigint not null,
    primary key (organisation_id, deal, milestone),
    foreign key (organisation_id, deal) references deal,
    foreign key (organisation_id, announcement) references announcement
);

create index deal_milestone_reached on deal_milestone (organisation_id, reached_at) include (deal, milestone);

-- Under what a deal is found: every spelling of its customer, the blocks of those, every number heard for it.
create table deal_name (
    organisation_id uuid not null,
    deal bigint not null,
    name text not null,
    key text not null,
    primary key (organisation_id, deal, name),
    foreign key (organisation_id, deal) references deal
);

create index deal_name_alike on deal_name using gin (organisation_id, key gin_trgm_ops);

create table deal_block (
    organisation_id uuid not null,
    deal bigint not null,
    block text not null,
    last_heard timestamptz not null,
    primary key (organisation_id, deal, block)
);

create index deal_block_latest on deal_block (organisation_id, block, last_heard desc, deal);

create table deal_reference (
    organisation_id uuid not null,
    deal bigint not null,
    kind text not null,
    key text not null,
    number text not null,
    primary key (organisation_id, deal, kind, key),
    foreign key (organisation_id, deal) references deal
);

create index deal_reference_key on deal_reference (organisation_id, key, deal);

-- How many customers have a word in their name.
create table customer (
    organisation_id uuid not null references organisation,
    key text not null,
    primary key (organisation_id, key)
);

create table customer_word (
    organisation_id uuid not null references organisation,
    word text not null,
    customers bigint not null,
    primary key (organisation_id, word)
);

-- Append-only: ${app} may neither update nor delete. A change is undone once.
create table change (
    organisation_id uuid not null references organisation,
    number bigint generated always as identity,
    kind text not null,
    by_platform text not null,
    by_id text not null,
    surface text not null,
    at timestamptz not null,
    facts jsonb not null,
    undoes bigint,
    primary key (organisation_id, number),
    foreign key (organisation_id, undoes) references change
);

create unique index change_undone_once on change (organisation_id, undoes)
    where undoes is not null;

create index change_by on change (organisation_id, by_platform, by_id, number);

create table change_deal (
    organisation_id uuid not null,
    deal bigint not null,
    change bigint not null,
    primary key (organisation_id, deal, change),
    foreign key (organisation_id, change) references change
);

create table outbox (
    organisation_id uuid not null references organisation,
    seq bigint generated always as identity,
    id uuid not null,
    platform text not null,
    channel_id text not null,
    thread_root_id text,
    lane text not null generated always as (platform || ' ' || channel_id || ' ' || coalesce(thread_root_id, '')) stored,
    edits bigint,
    content jsonb not null,
    state text not null default 'WAITING' check (state in ('WAITING', 'ARRIVED', 'GIVEN_UP')),
    due_at timestamptz not null default to_timestamp(0),
    attempt integer not null default 0,
    perhaps_sent boolean not null default false,
    arrived_channel_id text,
    arrived_message_id text,
    failure text,
    created_at timestamptz not null default now(),
    primary key (organisation_id, seq),
    unique (organisation_id, id),
    foreign key (organisation_id, edits) references outbox
);

create index outbox_waiting on outbox (organisation_id, seq)
    where state = 'WAITING';

create index outbox_lane on outbox (organisation_id, lane, seq)
    where state = 'WAITING';

-- What stands in a place of chat that is edited rather than posted again; filled in the transaction that reserves it.
create table slot (
    organisation_id uuid not null references organisation,
    slot text not null,
    posted bigint,
    content jsonb,
    primary key (organisation_id, slot),
    foreign key (organisation_id, posted) references outbox
);

create table published_count (
    organisation_id uuid not null references organisation,
    first_day date not null,
    end_day date not null,
    label text not null,
    orders integer not null,
    announcements integer not null,
    unresolved integer not null,
    totals jsonb not null,
    counting_milestone milestone not null,
    as_of timestamptz not null,
    primary key (organisation_id, first_day, end_day)
);

create table published_deal (
    organisation_id uuid not null,
    first_day date not null,
    end_day date not null,
    deal bigint not null,
    primary key (organisation_id, first_day, end_day, deal),
    foreign key (organisation_id, first_day, end_day) references published_count
);

create table tryout_message (
    organisation_id uuid not null references organisation,
    channel_id text not null,
    message_id text not null,
    seq bigint generated always as identity,
    thread_root_id text,
    author_platform text,
    author_id text,
    text text not null,
    content jsonb,
    outbox_id uuid,
    said_at timestamptz not null,
    edited boolean not null default false,
    primary key (organisation_id, channel_id, message_id)
);

create unique index tryout_message_once on tryout_message (organisation_id, outbox_id)
    where outbox_id is not null;

create index tryout_message_latest on tryout_message (organisation_id, channel_id, seq);

create table tryout_reaction (
    organisation_id uuid not null,
    channel_id text not null,
    message_id text not null,
    emoji text not null,
    platform text not null,
    person_id text not null,
    primary key (organisation_id, channel_id, message_id, emoji, platform, person_id),
    foreign key (organisation_id, channel_id, message_id) references tryout_message on delete cascade
);

-- The orders of a span: each deal at the first moment at which it reached the counting milestone of that moment, or a later one.
create function counted_deals(from_at timestamptz, until_at timestamptz)
    returns table (deal bigint, counted_at timestamptz)
    language sql stable
as $$
    with policy as (
        select
            p.milestone,
            case when row_number() over (order by p.valid_from) = 1 then '-infinity' else p.valid_from end as valid_from,
            coalesce(lead(p.valid_from) over (order by p.valid_from), 'infinity') as valid_until
        from counting_policy p
    )
    select m.deal, min(m.reached_at)
    from deal_milestone m
    join policy p on m.reached_at >= p.valid_from and m.reached_at < p.valid_until and m.milestone >= p.milestone
    join deal d on d.organisation_id = m.organisation_id and d.number = m.deal
    where m.reached_at >= from_at
      and m.reached_at < until_at
      and d.status = 'OPEN'
      and not exists (
          select 1
          from deal_milestone e
          join policy q on e.reached_at >= q.valid_from and e.reached_at < q.valid_until and e.milestone >= q.milestone
          where e.organisation_id = m.organisation_id
            and e.deal = m.deal
            and e.reached_at < from_at)
    group by m.deal
$$;
