-- The hours of a working day in which people may be nudged, by their own clock; null: from nine to five. Midnight as an end is that of
-- the day.
alter table organisation
    add column works_from time,
    add column works_until time,
    add constraint organisation_works check (
        (works_from is null) = (works_until is null)
        and (works_from < works_until or extract(epoch from works_until) = 0));
