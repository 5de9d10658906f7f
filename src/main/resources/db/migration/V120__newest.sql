-- What was announced last, for feeds: a large territory finds its newest at the head of all.
create index publication_newest on publication (published_at desc, content desc) where withdrawn_at is null;

-- What was cancelled, which calendars of large territories go on telling for a month (S-6.3).
create index edition_cancelled on edition (content) where body ->> 'status' = 'CANCELLED';
