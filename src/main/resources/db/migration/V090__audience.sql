-- How often the page of a content was opened, by day: a number, and nothing about who (S-2.3).
create table view_count (
    content bigint not null references content on delete cascade,
    day     date   not null,
    views   int    not null check (views > 0),
    primary key (content, day)
);
