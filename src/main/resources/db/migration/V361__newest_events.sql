-- What was announced last is looked for among events alone: a file of fiches brings tens of thousands
-- at once, and lists would walk through them all.
alter table publication add column kind text not null default 'EVENEMENT';
update publication p set kind = c.kind from content c where c.id = p.content and c.kind <> 'EVENEMENT';

drop index publication_newest;
drop index publication_newest_departement;
drop index publication_newest_region;
create index publication_newest on publication (published_at desc, content desc)
    where withdrawn_at is null and kind = 'EVENEMENT';
create index publication_newest_departement on publication (departement, published_at desc, content desc)
    where withdrawn_at is null and kind = 'EVENEMENT';
create index publication_newest_region on publication (region, published_at desc, content desc)
    where withdrawn_at is null and kind = 'EVENEMENT';

create or replace view live as
    select c.id, p.kind, c.owner, p.edition, p.slug, p.published_at, p.changed_at, e.title, e.format, e.body,
           p.departement, p.region
      from publication p
      join content c on c.id = p.content
      join edition e on e.content = p.content and e.number = p.edition
     where p.withdrawn_at is null;
