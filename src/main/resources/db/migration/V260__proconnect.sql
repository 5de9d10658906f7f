create table proconnect_identity (
    provider text        not null,
    subject  text        not null,
    person   bigint      not null references person,
    since    timestamptz not null,
    primary key (provider, subject)
);
create index proconnect_identity_person on proconnect_identity (person);
comment on column proconnect_identity.provider is 'idp_id, as ProConnect names who vouches for the person';
