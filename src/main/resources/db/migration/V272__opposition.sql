-- Councillors who are not of the majority write here themselves, wherever the commune tells of the
-- council's action (code général des collectivités territoriales, L2121-27-1).
create table opposition_group (
    id         bigint generated always as identity primary key,
    territoire int         not null references territoire,
    name       text        not null,
    mail       text,
    since      timestamptz not null,
    named_by   bigint      not null references person,
    ended_at   timestamptz,
    ended_by   bigint references person
);
comment on column opposition_group.mail is 'where its links to write go; nobody reads it on the site';
create index opposition_group_territoire on opposition_group (territoire) where ended_at is null;
create index opposition_group_mail on opposition_group (lower(mail)) where ended_at is null;

-- What it says: the last row is shown. The town hall has no way to write here.
create table opposition_text (
    id         bigint generated always as identity primary key,
    author     bigint      not null references opposition_group on delete cascade,
    words      text        not null,
    written_at timestamptz not null
);
create index opposition_text_author on opposition_text (author, id desc);
