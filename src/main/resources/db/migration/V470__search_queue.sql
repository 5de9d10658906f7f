-- What the index has still to hear of. Whatever changes what is public, or who lists it, leaves a row here in
-- its own transaction: nothing published can be lost, however it was published. Rows are only added and
-- deleted, so that nobody waits for anybody.
create table search_queue (
    seq     bigint      generated always as identity primary key,
    content bigint      not null,
    since   timestamptz not null default now()
);

create function queue_for_search() returns trigger language plpgsql as $$
begin
    insert into search_queue (content) select distinct content from changed order by content;
    return null;
end $$;

create trigger published_is_searched after insert on publication
    referencing new table as changed for each statement execute function queue_for_search();
create trigger republished_is_searched after update on publication
    referencing new table as changed for each statement execute function queue_for_search();
create trigger forgotten_is_searched after delete on publication
    referencing old table as changed for each statement execute function queue_for_search();
create trigger also_listed_is_searched after insert on also_listed
    referencing new table as changed for each statement execute function queue_for_search();
create trigger unlisted_is_searched after delete on also_listed
    referencing old table as changed for each statement execute function queue_for_search();

-- Which index answers, and how far the next one is. One row.
create table search_state (
    single     boolean     primary key default true check (single),
    volume     text,
    rolled_at  timestamptz not null default now(),
    asked_at   timestamptz,
    started_at timestamptz,
    done       bigint      not null default 0,
    total      bigint      not null default 0,
    ended_at   timestamptz
);
comment on column search_state.volume is 'folder or name of the index that is whole';
comment on column search_state.rolled_at is 'until when it is known of events that they began or ended';
comment on column search_state.asked_at is 'when somebody last asked for a new index';
insert into search_state default values;
