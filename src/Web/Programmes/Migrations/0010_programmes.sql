create table organisation (
    id {id} primary key,
    kind text not null,
    name {name} not null,
    number text,
    fictional {bool} not null,
    version {int} not null
);
create unique index organisation_number on organisation (number);

create table unit (
    id {id} primary key,
    organisation_id {id} not null references organisation (id),
    name {name} not null
);
create index unit_organisation on unit (organisation_id);

create table programme (
    id {id} primary key,
    key text not null,
    title {name} not null,
    language text not null,
    owner_organisation_id {id} not null references organisation (id),
    parent_id {id} references programme (id),
    question text not null,
    goal text not null,
    effect_goal text not null,
    result_goal text not null,
    mandate text not null,
    starts_on {date} not null,
    ends_on {date},
    closed_on {date},
    version {int} not null
);
create unique index programme_key on programme (key);
create index programme_parent on programme (parent_id);

create table programme_organisation (
    programme_id {id} not null references programme (id),
    organisation_id {id} not null references organisation (id),
    position {int} not null,
    primary key (programme_id, organisation_id)
);
create index programme_organisation_organisation on programme_organisation (organisation_id);

create table phase (
    id {id} primary key,
    programme_id {id} not null references programme (id),
    number {int} not null,
    name {name} not null,
    purpose text not null,
    starts_on {date} not null,
    ends_on {date} not null,
    good text not null,
    hard text not null,
    version {int} not null
);
create unique index phase_number on phase (programme_id, number);

create table "group" (
    id {id} primary key,
    programme_id {id} not null references programme (id),
    number {int} not null,
    kind text not null,
    name {name} not null,
    purpose text not null,
    version {int} not null
);
create unique index group_number on "group" (programme_id, number);

create table person (
    id {id} primary key,
    name {name} not null,
    email text,
    phone text,
    title text,
    organisation_id {id} references organisation (id),
    version {int} not null
);
create unique index person_email on person (email);
create index person_name on person (name);

create table "function" (
    id {id} primary key,
    programme_id {id} not null references programme (id),
    person_id {id} not null references person (id),
    group_id {id} not null references "group" (id),
    organisation_id {id} references organisation (id),
    post {name} not null,
    is_leader {bool} not null,
    reports_to_person_id {id} references person (id),
    from_date {date} not null,
    to_date {date},
    version {int} not null
);
create index function_programme on "function" (programme_id);
create index function_person on "function" (person_id);
create index function_group on "function" (group_id);
