create index journal_territoire on journal (territoire, id);
