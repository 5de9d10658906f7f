-- 50,000 fiches spread over France, as many in a commune as it has inhabitants for; one in three says its hours.
create temp table semee as
select n, c.id as owner, d.id as departement, d.parent as region,
       (array['boulangerie,commerce', 'epicerie,commerce', 'coiffure-beaute,commerce', 'batiment,artisan', 'garage,artisan',
              'sport,association', 'vie-locale,association', 'culture,association', 'medecin,sante', 'pharmacie,sante',
              'gite,hebergement', 'hotel,hebergement', 'table,restaurant', 'cafe,restaurant', 'monument,patrimoine',
              'edifice-religieux,patrimoine', 'salle,lieu', 'poste,service-public', 'ecole,service-public', 'vin,producteur'])[1 + n % 20] as type
  from (select n, random() * t.total as at
          from generate_series(1, 50000) n cross join (select sum(greatest(population, 100)) as total from territoire where kind = 'COMMUNE') t) drawn
  join (select id, parent, sum(greatest(population, 100)) over (order by id) as upto,
               sum(greatest(population, 100)) over (order by id) - greatest(population, 100) as above
          from territoire where kind = 'COMMUNE') c on drawn.at >= c.above and drawn.at < c.upto
  join territoire d on d.id = c.parent;

create temp table numerotee as
select nextval(pg_get_serial_sequence('content', 'id')) as id, semee.*, split_part(type, ',', 1) as category, split_part(type, ',', 2) as kind,
       (array['Le Bourg', 'Du Pont', 'La Fontaine', 'Les Tilleuls', 'Saint-Roch', 'Martin', 'Bernard', 'Petit', 'Moreau', 'Du Lavoir'])[1 + n % 10] || ' ' || n as title
  from semee;

insert into content (id, kind, owner, created_at) overriding system value select id, 'FICHE', owner, now() from numerotee;
insert into edition (content, number, format, title, body, made_at)
select id, 1, 3, title,
       jsonb_build_object('kind', 'FICHE', 'title', title, 'category', upper(replace(category, '-', '_')),
           'description', '<p>Bienvenue.</p>', 'pictures', '[]'::jsonb,
           'place', jsonb_build_object('venue', '', 'address', n || ' rue du Bourg', 'point', null, 'online', null),
           'issuer', jsonb_build_object('kind', 'BUSINESS', 'name', title), 'contact', null, 'links', '[]'::jsonb, 'accessibility', '[]'::jsonb,
           'hours', case when n % 3 = 0 then jsonb_build_object('week',
               (select jsonb_agg(jsonb_build_object('day', day, 'span', jsonb_build_object('from', '09:00:00', 'to', '19:00:00')))
                  from unnest(array['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY']) day),
               'exceptions', '[]'::jsonb, 'holidays', 'AS_USUAL') end,
           'season', null, 'attested', current_date, 'language', 'fr', 'source', null), now()
  from numerotee;
insert into publication (content, kind, edition, slug, published_at, changed_at, departement, region)
select id, 'FICHE', 1, 'fiche-' || n, now(), now(), departement, region from numerotee;
insert into fiche (content, territoire, main, departement, region, kind, category, name_key, accessible, attested_on, owned, open_times, edition, changed_at)
select id, owner, true, departement, region, kind, category, lower(replace(title, '-', ' ')), n % 4 = 0, current_date, true,
       case when n % 3 = 0 then tstzmultirange(tstzrange(now() - interval '1 hour', now() + interval '6 hours')) end, 1, now()
  from numerotee;
vacuum analyze content; vacuum analyze edition; vacuum analyze publication; vacuum analyze fiche;
