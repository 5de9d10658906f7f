create table claim (
    id                bigint generated always as identity primary key,
    territoire        int         not null references territoire,
    state             text        not null check (state in ('RECEIVED', 'CONFIRMED', 'CONTESTED', 'OPENED', 'REFUSED', 'LAPSED')),
    name              text        not null,
    post              text        not null,
    mail              text        not null,
    phone             text        not null,
    invited_by        int references territoire,
    double_send_key   text unique,
    received_at       timestamptz not null,
    confirmed_at      timestamptz,
    contestable_until timestamptz,
    opened_at         timestamptz,
    person            bigint references person,
    contested_at      timestamptz,
    contest           text,
    ended_at          timestamptz,
    check (state <> 'OPENED' or (opened_at is not null and person is not null and contestable_until is not null)),
    check ((state = 'CONTESTED') <= (contested_at is not null))
);
create index claim_waiting on claim (territoire, state);
comment on table claim is 'somebody asks to open the pages of a commune or an intercommunality';
comment on column claim.invited_by is 'the intercommunality whose invitation led to it';
comment on column claim.contestable_until is 'known addresses of the town hall may contest it until then';
comment on column claim.ended_at is 'refused or lapsed; six months later the row is forgotten';

create table claim_code (
    claim      bigint      primary key references claim on delete cascade,
    salt       bytea       not null,
    hash       bytea       not null,
    expires_at timestamptz not null,
    tries_left int         not null
);
comment on table claim_code is 'of a code sent by post or read by phone, what recognises it';

create table known_address (
    territoire int         not null references territoire,
    mail       text        not null,
    noted_at   timestamptz not null,
    noted_by   bigint      not null references person,
    primary key (territoire, mail)
);
comment on table known_address is 'addresses of a town hall that the operator has found: they are told of claims, and prove nothing';
