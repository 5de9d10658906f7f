-- What a commune is proud of, each with its picture.
create table atout (
    id          bigint      generated always as identity primary key,
    territoire  int         not null references territoire,
    kind        text        not null check (kind in ('PAYSAGE', 'PATRIMOINE', 'SAVOIR_FAIRE')),
    title       text        not null,
    words       text        not null,
    picture     text        not null,
    width       int         not null,
    height      int         not null,
    alternative text        not null,
    credit      text        not null,
    changed_at  timestamptz not null
);
create index atout_territoire on atout (territoire, id);

-- What shows a picture besides contents: it is public, and kept, while there is one.
create table pinned (
    place  text not null,
    sha256 text not null references media,
    primary key (place, sha256)
);
create index pinned_sha256 on pinned (sha256);
comment on column pinned.place is 'who shows it, in words of its room: atout 12';
