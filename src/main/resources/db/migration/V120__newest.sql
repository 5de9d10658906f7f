-- What was announced last, for feeds: a large territory finds its newest at the head of all.
create index publication_newest on publication (published_at desc, content desc) where withdrawn_at is null;
