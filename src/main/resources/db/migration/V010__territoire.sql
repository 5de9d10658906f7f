-- The territories. Ids are ours and never reused; codes, names and slugs belong to the State and to history.
create table territoire (
    id          int generated always as identity primary key,
    kind        text not null check (kind in ('FRANCE', 'REGION', 'DEPARTEMENT', 'EPCI', 'COMMUNE')),
    code        text not null,
    name        text not null,
    name_at     text not null,
    name_of     text not null,
    slug        text not null,
    parent      int references territoire,
    epci        int references territoire,
    nature      text check (nature in ('CC', 'CA', 'CU', 'ME', 'ML')),
    siren       text,
    population  int not null default 0,
    surface     double precision,
    lat         double precision,
    lon         double precision,
    approximate boolean not null default false,
    zone        text not null,
    since       date not null default '2026-01-01',
    until       date,
    unique (kind, code),
    check ((lat is null) = (lon is null)),
    check ((nature is not null) = (kind = 'EPCI'))
);
comment on column territoire.parent is 'the région of a département, the (principal) département of a commune or an EPCI';
comment on column territoire.surface is 'square kilometres';
create unique index territoire_slug on territoire (kind, slug) where kind <> 'COMMUNE';
create unique index commune_slug on territoire (parent, slug) where kind = 'COMMUNE';

-- Slugs that were, and still lead to where they led.
create table former_slug (
    kind       text not null,
    parent     int references territoire,
    slug       text not null,
    territoire int  not null references territoire,
    unique nulls not distinct (kind, parent, slug)
);

create function remember_slug() returns trigger language plpgsql as $$
begin
    insert into former_slug (kind, parent, slug, territoire)
    values (old.kind, case when old.kind = 'COMMUNE' then old.parent end, old.slug, old.id)
    on conflict (kind, parent, slug) do update set territoire = excluded.territoire;
    return new;
end $$;
create trigger slug_is_remembered after update of slug, parent on territoire for each row
    when (old.slug <> new.slug or (old.kind = 'COMMUNE' and old.parent is distinct from new.parent))
    execute function remember_slug();

-- Postcodes and communes are n to n.
create table postcode (
    code    text not null,
    commune int  not null references territoire,
    primary key (code, commune)
);

-- Names and codes a commune, or a part of it, had or still has: all of them can be searched, and their
-- addresses lead to today's commune.
create table other_name (
    commune     int  not null references territoire,
    departement int  not null references territoire,
    code        text not null,
    name        text not null,
    slug        text not null,
    since       text not null check (since in ('DELEGUEE_OU_ASSOCIEE', 'ANCIENNE')),
    primary key (commune, code, name)
);

-- Outlines for drawing, not for measuring: GeoJSON geometries.
create table contour (
    territoire int   primary key references territoire,
    geometry   jsonb not null
);

-- Grows whenever the tables above change, so that each node reads them again.
create table atlas (
    single  boolean primary key default true check (single),
    version bigint  not null,
    complet date
);
comment on column atlas.complet is 'the day the complete set was imported; null while only the bundled set is there';
insert into atlas (version) values (0);
