create table person (
    id        bigint generated always as identity primary key,
    mail      text,
    name      text        not null,
    since     timestamptz not null,
    erased_at timestamptz,
    check ((mail is null) = (erased_at is not null))
);
create unique index person_mail on person (lower(mail));

create table role_held (
    id         bigint generated always as identity primary key,
    person     bigint      not null references person,
    territoire int         not null references territoire,
    role       text        not null check (role in ('READER', 'EDITOR', 'MODERATOR', 'ADMINISTRATOR')),
    since      timestamptz not null,
    until      timestamptz,
    given_by   bigint references person
);
create unique index role_held_now on role_held (person, territoire) where until is null;
create index role_held_territoire on role_held (territoire) where until is null;

create table membership (
    territoire int         primary key references territoire,
    since      timestamptz not null
);
comment on table membership is 'territories whose town hall, or the intercommunality itself, has opened its pages';

create table delegation (
    id       bigint generated always as identity primary key,
    commune  int         not null references territoire,
    epci     int         not null references territoire,
    extent   text        not null check (extent in ('WHOLE', 'FALLBACK')),
    since    timestamptz not null,
    given_by bigint      not null references person,
    until    timestamptz,
    ended_by bigint references person
);
create unique index delegation_now on delegation (commune) where until is null;
create index delegation_epci on delegation (epci) where until is null;
comment on column delegation.extent is 'WHOLE: the intercommunality decides; FALLBACK: when nobody of the commune answers';
