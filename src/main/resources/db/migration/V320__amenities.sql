-- Places that serve a village, from files of open data; what one of a kind lists, and how much of the country it covers.
create table amenity_source (
    kind        text        primary key check (kind in ('POSTE', 'CARBURANT')),
    name        text        not null,
    licence     text        not null,
    year        int         not null check (year between 2000 and 2100),
    imported_at timestamptz not null
);
comment on column amenity_source.year is 'the year its list tells of, not that of its import';

create table amenity_point (
    kind        text    not null references amenity_source,
    code        text    not null,
    commune     int     not null references territoire,
    name        text    not null,
    detail      text    not null,
    address     text    not null,
    lat         double precision,
    lon         double precision,
    approximate boolean not null,
    primary key (kind, code),
    check ((lat is null) = (lon is null)),
    check (lat is not null or approximate)
);
comment on column amenity_point.code is 'as its source numbers it';
comment on column amenity_point.approximate is 'its source knows only the commune';
create index amenity_point_commune on amenity_point (commune);

-- What a town hall says to newcomers, and what it knows of its commune that no file says.
create table portrait (
    territoire int         primary key references territoire,
    assets     text        not null,
    needs      text        not null,
    contact    text        not null,
    phone      text        not null,
    asked      boolean     not null,
    changed_at timestamptz not null
);
comment on column portrait.asked is 'whether one question a month may be mailed to its people';

create table amenity_answer (
    territoire  int     not null references territoire,
    kind        text    not null check (kind in ('ECOLE', 'CRECHE', 'MEDECIN', 'PHARMACIE', 'EPICERIE', 'TRANSPORT', 'FIBRE')),
    is_there    boolean not null,
    detail      text    not null,
    answered_at timestamptz not null,
    primary key (territoire, kind)
);

create table amenity_question (
    territoire int         not null references territoire,
    kind       text        not null,
    asked_at   timestamptz not null,
    primary key (territoire, asked_at)
);
