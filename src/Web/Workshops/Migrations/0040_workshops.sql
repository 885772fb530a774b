create table workshop (
    id {id} primary key,
    programme_id {id} not null references programme (id),
    number {int} not null,
    code text not null unique,
    title {name} not null,
    held_on {date} not null,
    facilitator_person_id {id} references person (id),
    state text not null,
    participants {int},
    participation text,
    version {int} not null,
    unique (programme_id, number)
);
create index workshop_facilitator on workshop (facilitator_person_id);

create table workshop_template (
    id {id} primary key,
    programme_id {id} not null references programme (id),
    title {name} not null,
    phases text not null
);
create index workshop_template_programme on workshop_template (programme_id);

-- What happened on the board of a workshop that goes on; deleted, and its key destroyed, when it ends.
create table workshop_event (
    id {id} primary key,
    workshop_id {id} not null references workshop (id),
    number {long} not null,
    op {id} not null,
    events {bytes} not null,
    unique (workshop_id, number),
    unique (workshop_id, op)
);

-- What is left of it: no people, no times, no order.
create table record_group (
    id {id} primary key,
    workshop_id {id} not null references workshop (id),
    place {int} not null,
    name text not null,
    statement {bytes} not null
);
create index record_group_workshop on record_group (workshop_id);

create table record_round (
    id {id} primary key,
    workshop_id {id} not null references workshop (id),
    number {int} not null,
    title text not null,
    unique (workshop_id, number)
);

create table record_stack (
    id {id} primary key,
    workshop_id {id} not null references workshop (id),
    group_id {id} not null references record_group (id),
    round {int} not null,
    place {int} not null,
    name {bytes} not null,
    survives {bool} not null,
    chosen {bool} not null,
    plenum_dots {int},
    dots {int},
    new {real},
    useful {real},
    said {int},
    card {bytes},
    home text not null,
    let_go {bytes},
    unique (workshop_id, place)
);
create index record_stack_group on record_stack (group_id);

create table record_note (
    id {id} primary key,
    workshop_id {id} not null references workshop (id),
    group_id {id} not null references record_group (id),
    round {int} not null,
    written_under text not null,
    heading_id {id},
    stack_id {id} references record_stack (id),
    text {bytes} not null,
    hidden {bool} not null,
    removed {bool} not null
);
create index record_note_workshop on record_note (workshop_id);
create index record_note_group on record_note (group_id);
create index record_note_stack on record_note (stack_id);
