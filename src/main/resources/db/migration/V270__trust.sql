-- A town hall trusts an association for one kind of content, for a year: what its author confirms is
-- published at once. Never annonces, alerts, political meetings, wellness or therapy (PRODUCT.md 4.5).
create table trust (
    id          bigint generated always as identity primary key,
    territoire  int         not null references territoire,
    kind        text        not null check (kind in ('EVENEMENT')),
    association text        not null,
    folded      text        not null,
    mail        text,
    since       timestamptz not null,
    until       timestamptz not null,
    given_by    bigint      not null references person,
    given_on    bigint references submission on delete set null,
    reminded_at timestamptz,
    ended_at    timestamptz,
    ended_by    bigint references person,
    check (until > since and until <= since + interval '8785 hours'),
    check (mail is not null or ended_at is not null)
);
comment on column trust.folded is 'its name without case and accents: another association of the same author is another one';
comment on column trust.mail is 'the address its author confirms with; emptied a year after the end';
comment on column trust.given_on is 'the proposal it was given with';
-- What a confirmation asks, once: who it is, for what, there.
create unique index trust_now on trust (lower(mail), territoire, kind, folded) where ended_at is null;
create index trust_territoire on trust (territoire, since desc);
create index trust_until on trust (until) where ended_at is null;
create index trust_given_on on trust (given_on);

-- What was published under it.
create table published_by_trust (
    trust        bigint      not null references trust,
    content      bigint      not null references content on delete cascade,
    edition      int         not null,
    published_at timestamptz not null,
    primary key (trust, content, edition)
);
create index published_by_trust_at on published_by_trust (trust, published_at desc);
create index published_by_trust_content on published_by_trust (content);

alter table decision
    add column trust bigint references trust,
    drop constraint decision_by,
    add constraint decision_by check (num_nonnulls(capability, person, trust) = 1);
