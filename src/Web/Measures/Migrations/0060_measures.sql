create table measure (
    id {id} primary key,
    number {int} not null unique,
    organisation_id {id} not null references organisation (id),
    unit_id {id} references unit (id),
    programme_id {id} references programme (id),
    group_id {id} references "group" (id),
    language text not null,
    title {name} not null,
    what text not null,
    target_group text not null,
    partners text not null,
    financing text not null,
    owner_person_id {id} references person (id),
    stage text not null,
    visibility text not null,
    starts_on {date},
    ends_on {date},
    users_said text not null,
    staff_said text not null,
    needs_training {bool} not null,
    training_plan text not null,
    template text,
    moved_at {time} not null,
    version {int} not null
);
create index measure_organisation on measure (organisation_id);
create index measure_unit on measure (unit_id);
create index measure_programme on measure (programme_id);
create index measure_group on measure (group_id);
create index measure_owner on measure (owner_person_id);

create table measure_step (
    id {id} primary key,
    measure_id {id} not null references measure (id),
    title text not null,
    responsible_person_id {id} references person (id),
    starts_on {date},
    due_on {date},
    done_on {date},
    version {int} not null
);
create index measure_step_measure on measure_step (measure_id);
create index measure_step_responsible on measure_step (responsible_person_id);

create table measure_risk (
    id {id} primary key,
    measure_id {id} not null references measure (id),
    what text not null,
    remedy text not null
);
create index measure_risk_measure on measure_risk (measure_id);

create table trial (
    id {id} primary key,
    measure_id {id} not null unique references measure (id),
    size text not null,
    who text not null,
    starts_on {date},
    ends_on {date},
    criteria text not null,
    version {int} not null
);

-- History: only ever added to.
create table measure_decision (
    id {id} primary key,
    measure_id {id} not null references measure (id),
    kind text not null,
    reason text not null,
    "on" {date} not null,
    by_person_id {id} references person (id)
);
create index measure_decision_measure on measure_decision (measure_id);
create index measure_decision_by on measure_decision (by_person_id);

create table trial_follower (
    id {id} primary key,
    measure_id {id} not null references measure (id),
    organisation_id {id} not null references organisation (id),
    takes_over {bool},
    reason text not null,
    decided_on {date},
    by_person_id {id} references person (id),
    version {int} not null,
    unique (measure_id, organisation_id)
);
create index trial_follower_organisation on trial_follower (organisation_id);
create index trial_follower_by on trial_follower (by_person_id);
