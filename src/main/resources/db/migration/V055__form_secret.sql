-- Signs the tokens of forms; one for all nodes. Two random identifiers hold 244 random bits.
create table form_secret (
    single boolean primary key default true check (single),
    secret bytea not null
);
insert into form_secret (secret)
select sha256((gen_random_uuid()::text || gen_random_uuid()::text)::bytea);
