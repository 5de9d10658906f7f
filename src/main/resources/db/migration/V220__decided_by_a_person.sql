-- Who decided: the holder of a mailed link, or a person who was signed in.
alter table decision
    alter column capability drop not null,
    add column person bigint references person,
    add constraint decision_by check (num_nonnulls(capability, person) = 1);
create index decision_person on decision (person, decided_at) where person is not null;
