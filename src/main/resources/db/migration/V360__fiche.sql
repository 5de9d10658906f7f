-- The third kind of content.
alter table content drop constraint content_kind_check;
alter table content add constraint content_kind_check check (kind in ('EVENEMENT', 'ANNONCE', 'FICHE'));

-- What lists ask of live fiches: one row per fiche and listing territory (commune or EPCI). `main`
-- marks those of its owner, which larger territories read. `open_times` holds when it is open in the
-- days to come, as far as that is sure; each night adds a day.
create table fiche (
    content     bigint      not null references content on delete cascade,
    territoire  int         not null references territoire,
    main        boolean     not null,
    departement int         not null references territoire,
    region      int         not null references territoire,
    kind        text        not null,
    category    text        not null,
    name_key    text        not null collate "C",
    accessible  boolean     not null,
    attested_on date        not null,
    owned       boolean     not null,
    open_times  tstzmultirange,
    edition     int         not null,
    changed_at  timestamptz not null,
    primary key (content, territoire)
);
create index fiche_territoire on fiche (territoire, name_key, content);
create index fiche_departement on fiche (departement, name_key, content) where main;
create index fiche_region on fiche (region, name_key, content) where main;
create index fiche_name on fiche (name_key, content) where main;
create index fiche_kind on fiche (kind, category, name_key, content) where main;
create index fiche_attested on fiche (attested_on) where main and owned;

-- For which word of its organisation it has been asked to confirm.
create table fiche_asked (
    content     bigint primary key references content on delete cascade,
    attested_on date   not null
);

-- The fiches met in files so far, and what each became. `edition` is the one written from it, none
-- for what repeats another.
create table fiche_import (
    source      text        not null,
    source_id   text        not null,
    content     bigint      not null references content on delete cascade,
    edition     int,
    fingerprint text        not null,
    said_on     date        not null,
    checked_at  timestamptz not null,
    primary key (source, source_id)
);
create index fiche_import_content on fiche_import (content);
