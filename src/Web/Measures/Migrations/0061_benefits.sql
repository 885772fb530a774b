create table benefit (
    id {id} primary key,
    measure_id {id} not null references measure (id),
    number {int} not null,
    kind text not null,
    title text not null,
    owner_person_id {id} references person (id),
    version {int} not null,
    unique (measure_id, number)
);
create index benefit_owner on benefit (owner_person_id);

create table indicator (
    id {id} primary key,
    benefit_id {id} not null references benefit (id),
    name text not null,
    unit text not null,
    definition_id {id} not null,
    chart text not null,
    better text not null,
    frequency text not null,
    fetched_by_person_id {id} references person (id),
    system text not null,
    zero_point {real},
    zero_point_on {date},
    target {real},
    target_on {date},
    hump_cost {real},
    break_even_month {int},
    full_month {int},
    asked_for {date},
    version {int} not null
);
create index indicator_benefit on indicator (benefit_id);
create index indicator_definition on indicator (definition_id);
create index indicator_fetched_by on indicator (fetched_by_person_id);

create table rebase (
    id {id} primary key,
    indicator_id {id} not null references indicator (id),
    "from" {date} not null,
    reason text not null,
    decided_on {date} not null,
    by_person_id {id} references person (id)
);
create index rebase_indicator on rebase (indicator_id);
create index rebase_by on rebase (by_person_id);

create table measurement (
    id {id} primary key,
    indicator_id {id} not null references indicator (id),
    period {date} not null,
    value {real} not null,
    base {real},
    measured_by text not null,
    remark text not null,
    at {time} not null,
    by_person_id {id} references person (id),
    version {int} not null,
    unique (indicator_id, period)
);
create index measurement_by on measurement (by_person_id);

create table correction (
    id {id} primary key,
    measurement_id {id} not null references measurement (id),
    value {real} not null,
    base {real},
    measured_by text not null,
    remark text not null,
    at {time} not null
);
create index correction_measurement on correction (measurement_id);

create table indicator_key (
    id {id} primary key,
    indicator_id {id} not null references indicator (id),
    hash {bytes} not null unique,
    name text not null,
    made_on {date} not null,
    ended_on {date}
);
create index indicator_key_indicator on indicator_key (indicator_id);
