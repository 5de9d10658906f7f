-- What is public. One row per content that was ever published.
create table publication (
    content      bigint      primary key references content,
    edition      int         not null,
    slug         text        not null,
    published_at timestamptz not null,
    changed_at   timestamptz not null,
    withdrawn_at timestamptz,
    withdrawal   text check (withdrawal in ('GONE', 'MOVED_TO', 'KEPT_WITH_NOTICE')),
    moved_to     bigint references content,
    notice       text,
    foreign key (content, edition) references edition (content, number),
    check ((withdrawn_at is null) = (withdrawal is null)),
    check ((withdrawal = 'MOVED_TO') = (moved_to is not null)),
    check ((withdrawal = 'KEPT_WITH_NOTICE') = (notice is not null))
);

-- Territories that list a content besides its owner: the organiser's commune, communes crossed.
create table also_listed (
    content    bigint not null references content on delete cascade,
    territoire int    not null references territoire,
    primary key (content, territoire)
);
create index also_listed_territoire on also_listed (territoire);

-- "Public" is said here and nowhere else.
create view live as
    select c.id, c.kind, c.owner, p.edition, p.slug, p.published_at, p.changed_at, e.title, e.format, e.body
      from publication p
      join content c on c.id = p.content
      join edition e on e.content = p.content and e.number = p.edition
     where p.withdrawn_at is null;

-- Who lists it, at the level of communes and intercommunalities; larger territories list all that
-- theirs list.
create view shown_in as
    select content.id as content, content.owner as territoire from content join publication on content = id
     where withdrawn_at is null
    union
    select a.content, a.territoire from also_listed a join publication p using (content)
     where p.withdrawn_at is null;

-- The times each live event happens, from the start of last year to 24 months ahead: one row per time
-- and listing territory (commune or EPCI). `main` marks those of its owner, which larger territories read.
-- An occurrence is the next one of its event at an instant t when ends_at > t and
-- (previous_ends_at is null or previous_ends_at <= t): one row per event, found by index.
create table occurrence (
    content          bigint      not null references content on delete cascade,
    territoire       int         not null references territoire,
    main             boolean     not null,
    departement      int         not null references territoire,
    region           int         not null references territoire,
    starts_at        timestamptz not null,
    ends_at          timestamptz not null,
    previous_ends_at timestamptz,
    local_start      timestamp   not null,
    local_end        timestamp,
    whole_days       boolean     not null,
    types            text[]      not null,
    primary key (content, territoire, starts_at)
);
comment on column occurrence.local_end is 'for whole days the last day at 00:00, included; null when nobody said when it ends';
create index occurrence_territoire on occurrence (territoire, starts_at);
create index occurrence_departement on occurrence (departement, starts_at) where main;
create index occurrence_region on occurrence (region, starts_at) where main;
create index occurrence_starts on occurrence (starts_at) where main;
create index occurrence_long on occurrence (ends_at) where ends_at - starts_at > interval '36 hours';
