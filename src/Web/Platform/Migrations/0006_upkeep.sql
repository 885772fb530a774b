-- What was deleted for good, by id alone, so that a restored backup is rid of it again. The same lines stand in a file beside the keys.
create table deletion (
    id {id} not null primary key,
    kind text not null,
    subject_id {id} not null,
    at {time} not null
);
create index deletion_subject on deletion (subject_id);

-- Backups, restores and drills: whether they came through, without what they held.
create table upkeep_run (
    id {id} not null primary key,
    kind text not null,
    at {time} not null,
    ok {bool} not null,
    size {long} not null,
    took {long} not null,
    message text not null
);
create index upkeep_run_kind on upkeep_run (kind, at);
