-- On SQLite without row numbers, which would tell in which order unsigned ideas came.
create table idea (
    id {id} primary key,
    number {int} not null unique,
    organisation_id {id} not null references organisation (id),
    programme_id {id} references programme (id),
    group_id {id} references "group" (id),
    title {name} not null,
    bothers text not null,
    otherwise text not null,
    for_whom text not null,
    language text not null,
    signing text not null,
    proposer_person_id {id} references person (id),
    chosen_name text,
    secret_hash {bytes} unique,
    visibility text not null,
    proposed_on {date} not null,
    moved_at {time} not null,
    merged_into_id {id} references idea (id),
    version {int} not null
-- only sqlite
) without rowid;
-- only postgres
);
-- both
create index idea_organisation on idea (organisation_id);
create index idea_programme on idea (programme_id);
create index idea_group on idea (group_id);
create index idea_proposer on idea (proposer_person_id);
create index idea_merged on idea (merged_into_id);
create index idea_moved on idea (moved_at);

create table idea_standing (
    id {id} primary key,
    idea_id {id} not null references idea (id),
    organisation_id {id} not null references organisation (id),
    stage text not null,
    since {date} not null,
    answered {bool} not null,
    parked_until {date},
    version {int} not null,
    unique (idea_id, organisation_id)
-- only sqlite
) without rowid;
-- only postgres
);
-- both
create index idea_standing_organisation on idea_standing (organisation_id, stage);

-- History: only ever added to.
create table idea_step (
    id {id} primary key,
    idea_id {id} not null references idea (id),
    organisation_id {id} not null references organisation (id),
    stage text not null,
    reason text not null,
    at {time} not null,
    by_person_id {id} references person (id)
);
create index idea_step_idea on idea_step (idea_id);
create index idea_step_organisation on idea_step (organisation_id);
create index idea_step_by on idea_step (by_person_id);

create table idea_support (
    idea_id {id} not null references idea (id),
    person_id {id} not null references person (id),
    since {date} not null,
    primary key (idea_id, person_id)
);
create index idea_support_person on idea_support (person_id);

create table idea_reflection (
    id {id} primary key,
    idea_id {id} not null references idea (id),
    commandment {int} not null,
    sentence text not null,
    at {time} not null,
    by_person_id {id} references person (id)
);
create index idea_reflection_idea on idea_reflection (idea_id);
create index idea_reflection_by on idea_reflection (by_person_id);

create table adoption (
    id {id} primary key,
    kind text not null,
    item_id {id} not null unique,
    origin_id {id} not null,
    lender_id {id} not null references organisation (id),
    borrower_id {id} not null references organisation (id),
    for_whom text not null,
    size text not null,
    surroundings text not null,
    staffing text not null,
    technology text not null,
    at {time} not null,
    by_person_id {id} references person (id)
);
create index adoption_origin on adoption (origin_id);
create index adoption_lender on adoption (lender_id);
create index adoption_borrower on adoption (borrower_id);
create index adoption_by on adoption (by_person_id);
