create table setting (
    id text not null primary key,
    value text not null
);

create table audit_row (
    id {id} not null primary key,
    at {time} not null,
    person_id {id},
    who text not null,
    verb text not null,
    programme_id {id},
    subject_id {id},
    why text
);
create index audit_row_programme on audit_row (programme_id, at);

create table role_grant (
    id {id} not null primary key,
    person_id {id} not null,
    role text not null,
    programme_id {id},
    organisation_id {id},
    from_date {date} not null,
    to_date {date}
);
create index role_grant_person on role_grant (person_id);
create index role_grant_programme on role_grant (programme_id);

create table link (
    id {id} not null primary key,
    from_kind text not null,
    from_id {id} not null,
    relation text not null,
    to_kind text not null,
    to_id {id} not null,
    made_at {time} not null,
    unique (from_id, to_id, relation)
);
create index link_to on link (to_id);

create table outbox_item (
    id {id} not null primary key,
    kind text not null,
    subject_id {id} not null,
    occasion text not null,
    payload text,
    made_at {time} not null,
    due_at {time} not null,
    leased_until {time},
    attempts {int} not null,
    done {int} not null,
    total {int} not null,
    finished_at {time},
    result text,
    failure text,
    unique (kind, subject_id, occasion)
);
create index outbox_item_due on outbox_item (finished_at, due_at);
