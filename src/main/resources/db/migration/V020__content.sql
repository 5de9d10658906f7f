-- What has been written: a content and its numbered editions, which never change.
create table content (
    id         bigint generated always as identity primary key,
    kind       text        not null check (kind in ('EVENEMENT')),
    owner      int         not null references territoire,
    created_at timestamptz not null
);

create table edition (
    content bigint      not null references content on delete cascade,
    number  int         not null check (number >= 1),
    format  int         not null,
    title   text        not null,
    body    jsonb       not null,
    made_at timestamptz not null,
    primary key (content, number)
);
comment on column edition.format is 'version of the shape of body; older ones are brought up to date when read';

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'Rows of % are never changed', tg_table_name;
end $$;

create trigger edition_is_final before update on edition for each row execute function refuse_change();
