-- The second kind of content.
alter table content drop constraint content_kind_check;
alter table content add constraint content_kind_check check (kind in ('EVENEMENT', 'ANNONCE'));

-- How an annonce comes to its end.
alter table publication drop constraint publication_withdrawal_check;
alter table publication add constraint publication_withdrawal_check
    check (withdrawal in ('GONE', 'MOVED_TO', 'KEPT_WITH_NOTICE', 'FULFILLED', 'EXPIRED'));

-- What lists ask of live annonces: one row per annonce and listing territory (commune or EPCI). `main`
-- marks those of its owner, which larger territories read.
create table annonce (
    content      bigint      not null references content on delete cascade,
    territoire   int         not null references territoire,
    main         boolean     not null,
    departement  int         not null references territoire,
    region       int         not null references territoire,
    type         text        not null,
    sense        text        not null check (sense in ('offre', 'demande')),
    price        numeric,
    surface      int,
    ends_at      timestamptz not null,
    published_at timestamptz not null,
    edition      int         not null,
    changed_at   timestamptz not null,
    primary key (content, territoire)
);
create index annonce_territoire on annonce (territoire, published_at desc, content desc);
create index annonce_departement on annonce (departement, published_at desc, content desc) where main;
create index annonce_region on annonce (region, published_at desc, content desc) where main;
create index annonce_newest on annonce (published_at desc, content desc) where main;
create index annonce_type on annonce (type, published_at desc, content desc) where main;
create index annonce_ends on annonce (ends_at) where main;

-- The types that a territory takes, once it has chosen; `submission.OpenTypes` knows the others.
create table annonce_choice (
    territoire int    primary key references territoire,
    types      text[] not null
);

-- For which last day an author has been told that it comes.
create table annonce_told (
    content bigint      primary key references content on delete cascade,
    ends_at timestamptz not null
);
