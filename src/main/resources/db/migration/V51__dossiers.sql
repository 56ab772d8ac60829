-- What is kept of one account: to hand it out, and to erase it. An account stands in the ledger as its platform and id in two columns,
-- as the direct conversation with it, and within JSON; a table that is added later is found by the names of its columns.

-- What an announcement and a reaction hang on may be renamed together with them.
do $$
declare
    bond record;
begin
    for bond in
        select c.conrelid::regclass as held_in, c.conname
        from pg_constraint c
        where c.contype = 'f'
          and c.confrelid in ('message'::regclass, 'tryout_message'::regclass)
    loop
        execute format('alter table %s alter constraint %I deferrable initially immediate', bond.held_in, bond.conname);
    end loop;
end
$$;

-- In which columns accounts stand: author_platform beside author_id, made_platform beside made_by, platform beside person_id.
create function account_columns() returns table (held_in text, platform_column text, id_column text)
    language sql stable set search_path = ${schema}, public, pg_temp
as $$
    select distinct on (i.table_name, i.column_name) i.table_name::text, p.column_name::text, i.column_name::text
    from information_schema.columns i
    join information_schema.columns p on p.table_schema = i.table_schema and p.table_name = i.table_name
    join information_schema.columns o on o.table_schema = i.table_schema and o.table_name = i.table_name
    where i.table_schema = '${schema}'
      and o.column_name = 'organisation_id'
      and i.column_name ~ '_(id|by)$'
      and (p.column_name = regexp_replace(i.column_name, '_(id|by)$', '_platform')
           or (i.column_name = 'person_id' and p.column_name = 'platform'))
    order by i.table_name, i.column_name, length(p.column_name) desc
$$;

-- Other columns of the tables of organisations: those of a type, with a name like this.
create function columns_of(of_type text, called text) returns table (held_in text, column_name text)
    language sql stable set search_path = ${schema}, public, pg_temp
as $$
    select i.table_name::text, i.column_name::text
    from information_schema.columns i
    join information_schema.columns o on o.table_schema = i.table_schema and o.table_name = i.table_name
    where i.table_schema = '${schema}'
      and o.column_name = 'organisation_id'
      and i.data_type = of_type
      and i.column_name like called
$$;

-- All rows in which the account stands, by table, as the application may see them; neither secrets nor what is on its way.
create function kept_of(of_platform text, of_id text) returns jsonb
    language plpgsql stable set search_path = ${schema}, public, pg_temp
as $$
declare
    kept jsonb := '{}';
    place record;
    found_rows jsonb;
begin
    for place in
        select held_in, string_agg(condition, ' or ') as conditions
        from (
            select a.held_in, format('(t.%I = $1 and t.%I = $2)', a.platform_column, a.id_column) as condition
            from account_columns() a
            union all
            select c.held_in, format('t.%I = ''direct:'' || $2', c.column_name)
            from columns_of('text', '%channel%') c
            union all
            select c.held_in, format('position(to_json($2)::text in t.%I::text) > 0', c.column_name)
            from columns_of('jsonb', '%') c
            union all
            values
                ('message', 'position(''<@'' || $2 in t.text) > 0'),
                ('published_share', 't.rep_key = $1 || '' '' || $2')) w
        where held_in not in ('outbox')
        group by held_in
        order by held_in
    loop
        execute format(
            'select jsonb_agg(to_jsonb(t) - (select coalesce(array_agg(column_name), ''{}'') from columns_of(''bytea'', ''%%'') where held_in = %L) - ''organisation_id'')'
                || ' from %I t where t.organisation_id = nullif(current_setting(''wonce.organisation'', true), '''')::uuid and (%s)',
            place.held_in, place.held_in, place.conditions)
            into found_rows
            using of_platform, of_id;
        if found_rows is not null then
            kept := kept || jsonb_build_object(place.held_in, found_rows);
        end if;
    end loop;
    return kept;
end
$$;

-- Whether what stands under a key is their name: as an id beside it tells, or else where nobody else is called so.
-- Nothing else is the name of a person: not the name of a customer, a channel, a token or a case.
create function is_their_name(content jsonb, key text, swap jsonb) returns boolean
    language plpgsql immutable set search_path = ${schema}, public, pg_temp
as $$
declare
    whose constant jsonb := case key
        when 'name' then content -> 'ref'
        when 'by' then content #> '{change,by}'
        when 'ownerName' then content #> '{deal,description,owner}'
    end;
begin
    if jsonb_typeof(content -> key) <> 'string' then
        return false;
    end if;
    if jsonb_typeof(whose) = 'object' then
        return whose @> (swap -> 'account');
    end if;
    if key = 'label' then
        return coalesce(content ->> 'key' = swap ->> 'share', false);
    end if;
    if key = 'announcer' and content ? 'announcement' then
        return coalesce(swap -> 'announcements' @> (content #> '{announcement,number}'), false);
    end if;
    if key = 'name' and content ? 'match' then
        return coalesce(swap -> 'matches' @> (content #> '{match,number}'), false);
    end if;
    return (key in ('announcer', 'by', 'openedBy') or (key = 'name' and content ? 'rank'))
        and coalesce(content ->> key = swap ->> 'called', false);
end
$$;

-- The same with another account in the place of one, and another name in the place of theirs.
create function pseudonymised(content jsonb, swap jsonb) returns jsonb
    language plpgsql immutable set search_path = ${schema}, public, pg_temp
as $$
begin
    case jsonb_typeof(content)
        when 'array' then
            return coalesce(
                (select jsonb_agg(pseudonymised(item, swap) order by place)
                 from jsonb_array_elements(content) with ordinality as t (item, place)),
                '[]');
        when 'object' then
            return coalesce(
                (select jsonb_object_agg(
                    key,
                    case
                        when is_their_name(content, key, swap) then swap -> 'aliasName'
                        when key in ('announcers', 'managers') and jsonb_typeof(value) = 'array' then coalesce(
                            (select jsonb_agg(case when item = swap -> 'called' then swap -> 'aliasName' else item end order by place)
                             from jsonb_array_elements(value) with ordinality as t (item, place)),
                            '[]')
                        when key = 'why' and is_their_name(content, 'announcer', swap) then '[]'
                        when key = 'key' and value = swap -> 'share' then swap -> 'aliasShare'
                        when key = 'personId' and content @> (swap -> 'account') then swap -> 'alias'
                        when key = 'channelId'
                            and content -> 'platform' = swap #> '{account,platform}'
                            and value = swap -> 'direct' then swap -> 'aliasDirect'
                        else pseudonymised(value, swap)
                    end)
                 from jsonb_each(content)),
                '{}');
        else
            return content;
    end case;
end
$$;

-- Takes an account out of the books of the organisation of this transaction: what they wrote goes, and another account, which nobody has,
-- stands wherever they stood. No row that counts goes or comes. The events, which nobody else may change, name nobody any more.
create function erase_account(of_platform text, of_id text, alias text, alias_name text) returns void
    language plpgsql security definer set search_path = ${schema}, public, pg_temp
as $$
declare
    ours constant uuid not null := current_setting('wonce.organisation')::uuid;
    direct constant text := 'direct:' || of_id;
    id_pattern constant text := regexp_replace(of_id, '([^[:alnum:]])', '\\\1', 'g');
    called text;
    name_pattern text;
    is_shared boolean;
    matches jsonb;
    swap jsonb;
    place record;
begin
    set constraints all deferred;

    select coalesce(jsonb_agg(m.number), '[]') into matches
    from account_match m
    where m.organisation_id = ours and m.other_platform = of_platform and m.other_id = of_id;

    -- Who nobody is any more is nobody's other account, and was never taken for anybody else.
    delete from account_match
    where organisation_id = ours
      and verdict <> 'SAME'
      and ((asked_platform = of_platform and asked_id = of_id) or (other_platform = of_platform and other_id = of_id));

    select p.name into called
    from person p
    where p.organisation_id = ours and p.platform = of_platform and p.person_id = of_id;
    called := coalesce(nullif(called, ''), of_id);
    name_pattern := '(?<![[:alnum:]])' || regexp_replace(called, '([^[:alnum:]])', '\\\1', 'g') || '(?![[:alnum:]])';

    -- Where somebody else is called the same, a name alone tells of nobody.
    is_shared := exists (
        select 1
        from person p
        where p.organisation_id = ours and p.name = called and (p.platform <> of_platform or p.person_id <> of_id));

    swap := jsonb_build_object(
        'account', jsonb_build_object('platform', of_platform, 'personId', of_id),
        'called', case when not is_shared then called end,
        'announcements', (
            select coalesce(jsonb_agg(a.number), '[]')
            from announcement a
            where a.organisation_id = ours and a.author_platform = of_platform and a.author_id = of_id),
        'matches', matches,
        'share', of_platform || ' ' || of_id,
        'direct', direct,
        'alias', alias,
        'aliasName', alias_name,
        'aliasShare', of_platform || ' ' || alias,
        'aliasDirect', 'direct:' || alias);

    -- What they wrote, and the words of it elsewhere.
    update slot s
    set content = without_words(s.content)
    from announcement a
    where a.organisation_id = ours and a.author_platform = of_platform and a.author_id = of_id
      and s.organisation_id = ours and s.slot = 'prompt:' || a.number;

    delete from lesson l
    using message m
    where m.organisation_id = ours and m.author_platform = of_platform and m.author_id = of_id
      and l.organisation_id = ours and l.platform = m.platform and l.channel_id = m.channel_id and l.message_id = m.message_id;

    delete from lesson
    where organisation_id = ours and taught_platform = of_platform and taught_id = of_id;

    update message
    set text = null, fingerprint = null, text_removed = true
    where organisation_id = ours and author_platform = of_platform and author_id = of_id;

    update tryout_message
    set text = '', words_removed = true
    where organisation_id = ours and author_platform = of_platform and author_id = of_id;

    -- Where others name them; it is the same text as before, wherever it was posted.
    update message
    set text = regexp_replace(text, '<@' || id_pattern || '(\|[^>]*)?>', '<@' || alias || '>', 'g')
    where organisation_id = ours and text ~ ('<@' || id_pattern || '[|>]');

    if not is_shared then
        update message
        set text = regexp_replace(text, name_pattern, alias_name, 'g')
        where organisation_id = ours and text ~ name_pattern;

        update tryout_message
        set text = regexp_replace(text, name_pattern, alias_name, 'g')
        where organisation_id = ours and text ~ name_pattern;
    end if;

    -- What is kept for their sake alone.
    delete from mail_mark where organisation_id = ours and platform = of_platform and person_id = of_id;
    delete from person_zone where organisation_id = ours and platform = of_platform and person_id = of_id;
    delete from person_place where organisation_id = ours and platform = of_platform and person_id = of_id;
    delete from sign_in_link where organisation_id = ours and platform = of_platform and person_id = of_id;
    delete from browser_session where organisation_id = ours and platform = of_platform and person_id = of_id;
    delete from hunch where organisation_id = ours and person_platform = of_platform and person_id = of_id;
    delete from address where organisation_id = ours and platform = of_platform and (channel_id = direct or account = of_id);

    -- What was on its way to them does not leave, and nothing tells where it arrived.
    update outbox
    set state = case when state = 'WAITING' then 'GIVEN_UP' else state end, content = '{}', arrived_channel_id = null, arrived_message_id = null
    where organisation_id = ours and platform = of_platform and channel_id = direct;

    update person
    set name = alias_name, language = 'en', role = case when role = 'MANAGER' then 'MEMBER' else role end
    where organisation_id = ours and platform = of_platform and person_id = of_id;

    update published_share
    set rep_key = of_platform || ' ' || alias, rep = alias_name
    where organisation_id = ours and rep_key = of_platform || ' ' || of_id;

    update receipt
    set key = regexp_replace(key, '(^|:)' || id_pattern || '(?=:|$)', '\1' || alias, 'g')
    where organisation_id = ours and key ~ ('(^|:)' || id_pattern || '(:|$)');

    update slot
    set slot = regexp_replace(slot, '(^|:)' || id_pattern || '(?=:|$)', '\1' || alias, 'g')
    where organisation_id = ours and slot ~ ('(^|:)' || id_pattern || '(:|$)');

    -- Wherever else they stand.
    for place in select * from account_columns()
    loop
        execute format(
            'update %I set %I = $1 where organisation_id = $2 and %I = $3 and %I = $4',
            place.held_in, place.id_column, place.platform_column, place.id_column)
            using alias, ours, of_platform, of_id;
    end loop;

    for place in select * from columns_of('text', '%channel%')
    loop
        execute format(
            'update %I set %I = $1 where organisation_id = $2 and %I = $3', place.held_in, place.column_name, place.column_name)
            using 'direct:' || alias, ours, direct;
    end loop;

    for place in select * from columns_of('jsonb', '%')
    loop
        execute format(
            'update %1$I set %2$I = pseudonymised(%2$I, $1) where organisation_id = $2'
                || ' and (position($3 in %2$I::text) > 0 or position($4 in %2$I::text) > 0)',
            place.held_in, place.column_name)
            using swap, ours, ltrim(to_json(of_id)::text, '"'), to_json(called)::text;
    end loop;
end
$$;

revoke execute on function
    account_columns(), columns_of(text, text), kept_of(text, text), is_their_name(jsonb, text, jsonb), pseudonymised(jsonb, jsonb),
    erase_account(text, text, text, text) from public;
grant execute on function
    account_columns(), columns_of(text, text), kept_of(text, text), erase_account(text, text, text, text) to ${app};
