alter table decision add column edition_corrected int;
comment on column decision.edition_corrected is 'the edition that was published, when whoever decided corrected the proposed one';
