-- Items of other calendars, each met once: what it became here, so that reading a file again changes
-- nothing and corrections made here stay.
create table harvested (
    source        text        not null,
    source_id     text        not null,
    content       bigint      not null references content,
    edition       int,
    fingerprint   text        not null,
    shifted_weeks int,
    owner         int         not null references territoire,
    title_key     text        not null,
    starts_at     timestamp,
    imported_at   timestamptz not null,
    checked_at    timestamptz not null,
    primary key (source, source_id)
);
comment on column harvested.content is 'what it became or, without an edition, the content that it repeats';
comment on column harvested.edition is 'the edition that was written from it; null for a duplicate';
comment on column harvested.fingerprint is 'SHA-256 of the item as its source wrote it';
comment on column harvested.shifted_weeks is 'by how many weeks its dates were moved for a demonstration; null when they are those of its source';
comment on column harvested.starts_at is 'local time of its first date at the source, before any shift';
create index harvested_likeness on harvested (owner, title_key) where edition is not null;
create index harvested_content on harvested (content);
