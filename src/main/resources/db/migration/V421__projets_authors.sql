-- A need may be an inhabitant’s: then its author says how far it has come, and the town hall does not read it.
alter table mise_en_relation add of_author boolean not null default false;
alter table mise_en_relation add passed_on boolean not null default false;
comment on column mise_en_relation.office is 'where it counts; who follows it, but for what is of its author';
comment on column mise_en_relation.of_author is 'whoever posted the need follows it, behind their own link';
comment on column mise_en_relation.waits_for_office is 'whose turn it is to write, that of who follows it or the other’s; since when, and how often they were reminded';
comment on column mise_en_relation.passed_on is 'an intercommunality was asked, and may have left again';
update mise_en_relation set passed_on = true where interco is not null;
update mise_en_relation set state = 'CLOSED'
 where state not in ('CONCLUDED', 'CLOSED')
   and conversation in (select id from conversation where ended_at is not null);
create index mise_en_relation_need on mise_en_relation (need) where state not in ('CONCLUDED', 'CLOSED');
