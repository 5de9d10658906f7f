-- Events made up by the same rule each time, in a throw-away database started with profile dev: the examples
-- there are their mould.
--   psql … -v nombre=60000 -v communes='%' -v passe=240 -f semer.sql
-- nombre: how many; communes: which, by INSEE code; passe: how many days back they begin.
-- Of each 100: 20 weekly series with an exception, 20 of whole days, 20 of two times that last unlike each other,
-- 40 evenings; one is withdrawn, one more kept under a notice.
\set ON_ERROR_STOP on
begin;
create temp table commune_semee as
select t.id, t.zone, d.id as departement, d.parent as region,
       row_number() over (order by md5(t.code)) - 1 as place
  from territoire t join territoire d on d.id = t.parent
 where t.kind = 'COMMUNE' and t.until is null and t.code like :'communes';

create temp table semis as
select b.base + n as id, n, c.id as owner, c.zone, c.departement, c.region, n % 5 as genre, n % 100 as sort,
       current_date - :passe + (n * 7919 % 540)::int + make_time(9 + n % 13, n % 2 * 30, 0) as debut,
       now() - make_interval(days => n % 300 + 1) as published_at, now() - make_interval(hours => n % 24 + 1) as changed_at,
       'Fête n° ' || n as title
  from (select coalesce(max(id), 0) as base from content) b
 cross join generate_series(1, :nombre) n
  join commune_semee c on c.place = n % (select count(*) from commune_semee);

create temp table fois as
select id, g, local_start, local_end, genre = 3 as whole_days
  from semis,
       lateral (
           select g, debut + g * interval '7 days', debut + g * interval '7 days' + interval '2 hours'
             from generate_series(0, 11) g where genre = 2 and g <> 3
           union all
           select 0, date_trunc('day', debut), date_trunc('day', debut) + n % 3 * interval '1 day' where genre = 3
           union all
           select g, debut + g * interval '3 days', debut + g * interval '3 days' + (2 + g) * interval '1 hour'
             from generate_series(0, 1) g where genre = 4
           union all
           select 0, debut, debut + interval '2 hours' where genre < 2) times (g, local_start, local_end);

create index on fois (id);
analyze fois;

insert into content (id, kind, owner, created_at) overriding system value
select id, 'EVENEMENT', owner, published_at from semis;
select setval(pg_get_serial_sequence('content', 'id'), (select max(id) from content));

create function pg_temp.ecrit(t timestamp) returns text language sql as $$ select to_char(t, 'YYYY-MM-DD"T"HH24:MI:SS') $$;
create function pg_temp.heures(d timestamp, f timestamp) returns jsonb language sql as
$$ select jsonb_build_object('is', 'HOURS', 'start', pg_temp.ecrit(d), 'end', pg_temp.ecrit(f)) $$;

insert into edition (content, number, format, title, body, made_at)
select s.id, 1, moule.format, s.title,
       moule.body || jsonb_build_object('title', s.title, 'status', 'SCHEDULED', 'statusNote', null, 'pictures', '[]'::jsonb, 'dates',
           case s.genre
               when 2 then jsonb_build_object('is', 'RECURRING', 'zone', s.zone, 'first', pg_temp.heures(debut, debut + interval '2 hours'),
                   'rule', 'FREQ=WEEKLY;COUNT=12', 'except', jsonb_build_array((debut + interval '21 days')::date), 'more', '[]'::jsonb)
               when 3 then jsonb_build_object('is', 'LISTED', 'zone', s.zone, 'creneaux', (
                   select jsonb_agg(jsonb_build_object('is', 'DAYS', 'first', local_start::date, 'last', local_end::date))
                     from fois where fois.id = s.id))
               else jsonb_build_object('is', 'LISTED', 'zone', s.zone, 'creneaux', (
                   select jsonb_agg(pg_temp.heures(local_start, local_end) order by g) from fois where fois.id = s.id))
           end), s.changed_at
  from semis s, (select format, body from live order by id limit 1) moule;

insert into publication (content, edition, slug, published_at, changed_at, departement, region, withdrawn_at, withdrawal, notice)
select id, 1, 'fete-n-' || n, published_at, changed_at, departement, region,
       case when sort >= 98 then changed_at end,
       case sort when 98 then 'KEPT_WITH_NOTICE' when 99 then 'GONE' end,
       case sort when 98 then 'Signalé.' end
  from semis;

insert into occurrence (content, territoire, main, departement, region, starts_at, ends_at, previous_ends_at,
                        local_start, local_end, whole_days, types, edition, changed_at, next_days)
select s.id, s.owner, true, s.departement, s.region, t.starts_at, t.ends_at,
       max(t.ends_at) over (partition by s.id order by t.starts_at rows between unbounded preceding and 1 preceding),
       f.local_start, f.local_end, f.whole_days, array['fete'], 1, s.changed_at, '{}'
  from semis s join fois f using (id),
       lateral (select f.local_start at time zone s.zone,
                       (f.local_end + case when f.whole_days then interval '1 day' else interval '0' end) at time zone s.zone
               ) t (starts_at, ends_at)
 where s.sort < 98;
commit;
analyze;
