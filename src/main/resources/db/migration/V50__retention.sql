-- How many days an organisation keeps what people wrote; null: for ever.
alter table organisation
    add column texts_kept integer check (texts_kept between 7 and 3650);

-- Whether the words were taken out of a row. What it says of an order stays.
alter table message
    add column text_removed boolean not null default false;

alter table outbox
    add column words_removed boolean not null default false;

alter table tryout_message
    add column words_removed boolean not null default false;

create index message_text_age on message (organisation_id, posted_at)
    where text is not null;

-- What Wonce said, without the words of people in it: those that decided, those that were typed, and those that taught the reader.
create function without_words(content jsonb) returns jsonb
    language plpgsql immutable set search_path = ${schema}, public, pg_temp
as $$
begin
    if jsonb_typeof(content) = 'array' then
        return coalesce(
            (select jsonb_agg(without_words(item) order by place) from jsonb_array_elements(content) with ordinality as t (item, place)),
            '[]');
    end if;
    if jsonb_typeof(content) <> 'object' then
        return content;
    end if;
    return coalesce(
        (select jsonb_object_agg(
            key,
            case
                when key in ('why', 'speakFor', 'speakAgainst') and jsonb_typeof(value) = 'array' then '[]'
                when key in ('words', 'typed') and jsonb_typeof(value) = 'string' then '""'
                when key = 'nearest' then 'null'
                else without_words(value)
            end)
         from jsonb_each(content)),
        '{}');
end
$$;

revoke execute on function without_words(jsonb) from public;
grant execute on function without_words(jsonb) to ${app};
