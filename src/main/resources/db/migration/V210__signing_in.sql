create table sign_in (
    id         bigint generated always as identity primary key,
    mail       text,
    addressee  bigint      not null,
    person     bigint references person,
    browser    bytea       not null unique,
    link       bytea unique,
    code       bytea,
    wrong      int         not null default 0,
    onward     text        not null,
    asked_at   timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz
);
create index sign_in_expires on sign_in (expires_at);
comment on table sign_in is 'somebody begins to sign in; known addresses and others alike have a row. Only hashes of what was given to the browser and sent by mail are kept';
comment on column sign_in.mail is 'as typed, until the letter is written or not';
comment on column sign_in.addressee is 'under which wrong codes are counted';

create table factor (
    id        bigint generated always as identity primary key,
    person    bigint      not null references person,
    kind      text        not null check (kind in ('TOTP', 'CARD')),
    label     text        not null,
    secret    bytea       not null,
    last_step bigint      not null default 0,
    since     timestamptz not null,
    used_at   timestamptz
);
create index factor_person on factor (person);
create unique index factor_one_card on factor (person) where kind = 'CARD';
comment on column factor.secret is 'TOTP: the shared key; CARD: the salt of its codes';
comment on column factor.last_step is 'TOTP: the newest half minute whose code was taken, so that none is taken twice';

create table card_code (
    factor  bigint not null references factor on delete cascade,
    number  int    not null,
    hash    bytea  not null,
    used_at timestamptz,
    primary key (factor, number)
);

create table passkey_holder (
    person bigint primary key references person,
    handle varchar(1000) not null unique
);
comment on table passkey_holder is 'under which random handle passkeys know a person';

-- As Spring Security ships it for PostgreSQL.
create table user_credentials (
    credential_id                varchar(1000) not null,
    user_entity_user_id          varchar(1000) not null,
    public_key                   bytea         not null,
    signature_count              bigint,
    uv_initialized               boolean,
    backup_eligible              boolean       not null,
    authenticator_transports     varchar(1000),
    public_key_credential_type   varchar(100),
    backup_state                 boolean       not null,
    attestation_object           bytea,
    attestation_client_data_json bytea,
    created                      timestamp,
    last_used                    timestamp,
    label                        varchar(1000) not null,
    primary key (credential_id)
);
create index user_credentials_holder on user_credentials (user_entity_user_id);

create table trusted_browser (
    id         bigint generated always as identity primary key,
    person     bigint      not null references person,
    hash       bytea       not null,
    browser    text        not null,
    since      timestamptz not null,
    expires_at timestamptz not null,
    unique (person, hash)
);
create index trusted_browser_hash on trusted_browser (hash);
comment on table trusted_browser is 'computers where a second factor is not asked again for 90 days';
