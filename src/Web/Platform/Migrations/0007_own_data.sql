-- Somebody asked to be erased. Where the answer goes is kept until it has gone.
create table erasure (
    id {id} not null primary key,
    person_id {id} not null,
    language text not null,
    asked_at {time} not null,
    due_on {date} not null,
    ended_at {time},
    name_kept {bool} not null,
    answer_to text,
    answer_name text
);
create index erasure_person on erasure (person_id);
-- One at a time.
create unique index erasure_pending on erasure (person_id) where ended_at is null;

-- What was judged of each record, by whom, and on what ground it was kept.
create table erasure_outcome (
    id {id} not null primary key,
    erasure_id {id} not null references erasure (id),
    programme_id {id} not null,
    kind text not null,
    record_id {id} not null,
    outcome text not null,
    what text not null,
    ground text,
    reason text,
    judged_by_person_id {id},
    judged_at {time} not null
);
create index erasure_outcome_erasure on erasure_outcome (erasure_id);
