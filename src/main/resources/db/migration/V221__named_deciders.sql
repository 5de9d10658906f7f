create table named_decider (
    id         bigint generated always as identity primary key,
    territoire int         not null references territoire,
    mail       text        not null,
    since      timestamptz not null,
    named_by   bigint      not null references person
);
comment on table named_decider is 'addresses that the mairie lets decide from the letters alone, without signing in (ADR 7)';
create unique index named_decider_once on named_decider (territoire, lower(mail));
