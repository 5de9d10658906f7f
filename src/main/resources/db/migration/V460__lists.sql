-- What the lists of others held when they were last read: what their next issue no longer has leaves.
create table source_list (
    id      bigint      generated always as identity primary key,
    source  text        not null,
    form    text        not null,
    read_at timestamptz not null
);
create index source_list_source on source_list (source, form);
comment on column source_list.form is 'how its files are made: a source may publish the same in several';

create table source_listed (
    list      bigint not null references source_list on delete cascade,
    source_id text   not null,
    primary key (list, source_id)
);

-- Withdrawn because no list has it any more: it comes back if one has it again.
alter table fiche_import add column gone_at timestamptz;
alter table harvested    add column gone_at timestamptz;
