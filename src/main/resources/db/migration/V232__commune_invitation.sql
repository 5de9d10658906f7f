create table commune_invitation (
    id         bigint generated always as identity primary key,
    epci       int         not null references territoire,
    commune    int         not null references territoire,
    recipient  text        not null,
    name       text        not null,
    invited_by bigint      not null references person,
    invited_at timestamptz not null,
    unique (epci, commune)
);
comment on table commune_invitation is 'the last invitation of an intercommunality to each of its communes; proves nothing by itself';
