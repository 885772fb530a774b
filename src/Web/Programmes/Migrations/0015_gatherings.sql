create table gathering (
    id {id} primary key,
    programme_id {id} not null references programme (id),
    number {int} not null,
    kind text not null,
    title {name} not null,
    group_id {id} references "group" (id),
    date {date} not null,
    from_time {clock} not null,
    to_time {clock},
    place {name} not null,
    agenda text not null,
    cancelled_on {date},
    version {int} not null
);
create unique index gathering_number on gathering (programme_id, number);
create index gathering_date on gathering (programme_id, date);
create index gathering_group on gathering (group_id);

create table minutes (
    gathering_id {id} primary key references gathering (id),
    body text not null,
    written_by_person_id {id} references person (id),
    written_at {time} not null,
    version {int} not null
);
create index minutes_writer on minutes (written_by_person_id);

create table attendance (
    gathering_id {id} not null references gathering (id),
    person_id {id} not null references person (id),
    presence text not null,
    primary key (gathering_id, person_id)
);
create index attendance_person on attendance (person_id);

create table decision (
    id {id} primary key,
    gathering_id {id} not null references gathering (id),
    number {int} not null,
    wording text not null,
    why text not null,
    version {int} not null
);
create unique index decision_number on decision (gathering_id, number);

create table action_item (
    id {id} primary key,
    programme_id {id} not null references programme (id),
    gathering_id {id} references gathering (id),
    number {int} not null,
    task text not null,
    responsible_person_id {id} not null references person (id),
    due {date} not null,
    done_on {date},
    version {int} not null
);
create unique index action_item_number on action_item (programme_id, number);
create index action_item_gathering on action_item (gathering_id);
create index action_item_responsible on action_item (responsible_person_id);
