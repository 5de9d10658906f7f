-- What a territory decides once for all candidates and parties; the last row is in force.
create table political_rule (
    id         bigint generated always as identity primary key,
    territoire int         not null references territoire,
    rule       text        not null check (rule in ('ANNOUNCED', 'FACTS_ONLY', 'NOT_ANNOUNCED')),
    since      timestamptz not null,
    set_by     bigint      not null references person
);
create index political_rule_territoire on political_rule (territoire, id desc);

-- Polls that a territory has named itself, beside those that the operator knows for all.
create table poll (
    id          bigint generated always as identity primary key,
    territoire  int         not null references territoire,
    name        text        not null,
    first_round date        not null,
    last_round  date        not null,
    set_at      timestamptz not null,
    set_by      bigint      not null references person,
    ended_at    timestamptz,
    ended_by    bigint references person,
    check (last_round >= first_round)
);
create index poll_territoire on poll (territoire, last_round) where ended_at is null;
