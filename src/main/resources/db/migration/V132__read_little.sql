-- Lists read `occurrence` alone when they already know what it says is live: which edition its times
-- were taken from, and since when that edition is live.
alter table occurrence add column edition int, add column changed_at timestamptz;
update occurrence o set edition = p.edition, changed_at = p.changed_at from publication p where p.content = o.content;

-- The three days after this one on which it happens again.
alter table occurrence add column next_days date[] not null default '{}';
update occurrence o
   set next_days = following.days
  from (select content, territoire, starts_at,
               array_remove(array[lead(local_start::date, 1) over times, lead(local_start::date, 2) over times,
                                  lead(local_start::date, 3) over times], null) as days
          from occurrence
        window times as (partition by content, territoire order by starts_at)) following
 where (o.content, o.territoire, o.starts_at) = (following.content, following.territoire, following.starts_at);
alter table occurrence alter column next_days drop default;

alter table occurrence alter column edition set not null, alter column changed_at set not null;

-- The newest of a département or a région, without reading through those of all France.
alter table publication add column departement int references territoire, add column region int references territoire;
update publication p
   set departement = d.id, region = d.parent
  from content c
  join territoire t on t.id = c.owner
  join territoire d on d.id = t.parent
 where c.id = p.content;
alter table publication alter column departement set not null, alter column region set not null;
create index publication_newest_departement on publication (departement, published_at desc, content desc) where withdrawn_at is null;
create index publication_newest_region on publication (region, published_at desc, content desc) where withdrawn_at is null;

-- What lasts, by whoever lists it.
drop index occurrence_long;
create index occurrence_long on occurrence (ends_at) where main and ends_at - starts_at > interval '36 hours';
create index occurrence_long_territoire on occurrence (territoire, ends_at) where ends_at - starts_at > interval '36 hours';
create index occurrence_long_departement on occurrence (departement, ends_at) where main and ends_at - starts_at > interval '36 hours';
create index occurrence_long_region on occurrence (region, ends_at) where main and ends_at - starts_at > interval '36 hours';

create or replace view live as
    select c.id, c.kind, c.owner, p.edition, p.slug, p.published_at, p.changed_at, e.title, e.format, e.body,
           p.departement, p.region
      from publication p
      join content c on c.id = p.content
      join edition e on e.content = p.content and e.number = p.edition
     where p.withdrawn_at is null;
