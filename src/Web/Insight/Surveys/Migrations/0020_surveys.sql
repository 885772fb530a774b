create table survey (
    id {id} primary key,
    programme_id {id} not null references programme (id),
    number {int} not null,
    title {name} not null,
    purpose text not null,
    version {int} not null
);
create unique index survey_number on survey (programme_id, number);

create table question (
    id {id} primary key,
    survey_id {id} not null references survey (id),
    number {int} not null,
    kind text not null,
    section text,
    matrix_row text,
    text_nb text,
    text_nn text,
    text_en text,
    choices text not null,
    scale_from {int},
    scale_to {int},
    scale_from_label text,
    scale_to_label text,
    version {int} not null
);
create unique index question_number on question (survey_id, number);

create table wave (
    id {id} primary key,
    survey_id {id} not null references survey (id),
    number {int} not null,
    name {name} not null,
    named {bool} not null,
    participation_published {bool} not null,
    closed_on {date},
    content_hash text,
    answer_revision {int} not null,
    version {int} not null
);
create unique index wave_number on wave (survey_id, number);

-- Who took part. Nothing here joins an answer.
create table participation (
    wave_id {id} not null references wave (id),
    person_id {id} not null references person (id),
    mode text not null,
    primary key (wave_id, person_id)
);
create index participation_person on participation (person_id);

-- The functions of the programme as they were when the wave closed.
create table wave_function (
    id {id} primary key,
    wave_id {id} not null references wave (id),
    person_id {id} not null,
    group_id {id} not null,
    organisation_id {id}
);
create index wave_function_wave on wave_function (wave_id);

-- What was said. Random ids, no time, no order: on SQLite the table itself lies in the order of its random key.
-- only sqlite
create table answer (
    id text not null primary key,
    wave_id text not null references wave (id),
    question_id text not null references question (id),
    sheet_id text,
    value blob not null
) without rowid;
-- only postgres
create table answer (
    id uuid not null primary key,
    wave_id uuid not null references wave (id),
    question_id uuid not null references question (id),
    sheet_id uuid,
    value bytea not null
);
-- both
create index answer_question on answer (question_id, wave_id);
create index answer_wave on answer (wave_id);

create table category (
    id {id} primary key,
    question_id {id} not null references question (id),
    number {int} not null,
    name {name} not null,
    meaning text not null,
    version {int} not null
);
create index category_question on category (question_id);

create table answer_category (
    answer_id {id} not null references answer (id),
    category_id {id} not null references category (id),
    primary key (answer_id, category_id)
);
create index answer_category_category on answer_category (category_id);

-- A typical quote: a passage of an answer, as the researcher chose and shortened it.
create table quotation (
    id {id} primary key,
    answer_id {id} not null references answer (id),
    question_id {id} not null references question (id),
    category_id {id} references category (id),
    passage {bytes} not null
);
create index quotation_question on quotation (question_id);
create index quotation_answer on quotation (answer_id);
create index quotation_category on quotation (category_id);
