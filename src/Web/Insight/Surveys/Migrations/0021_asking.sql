alter table wave rename column named to knows_who;
alter table wave add column published_on {date};
alter table survey add column origin_id {id};
alter table question add column origin_id {id};
create index survey_origin on survey (origin_id);

-- How a wave is asked here. Whether it is anonymous is chosen before it opens, and never after.
create table wave_asking (
    wave_id {id} primary key references wave (id),
    anonymous {bool} not null,
    way text not null,
    background text not null,
    opens_on {date},
    reminds_on {date},
    closes_on {date},
    opened_at {time},
    received {int},
    link_code text,
    version {int} not null
);
create unique index wave_asking_link on wave_asking (link_code);

-- A letter changed from its template.
create table wave_letter (
    wave_id {id} not null references wave (id),
    kind text not null,
    language text not null,
    subject text not null,
    body text not null,
    primary key (wave_id, kind, language)
);

-- Who is asked. The token is the way in: found by its hash, sealed so that a reminder can bear it again.
create table invitation (
    id {id} primary key,
    wave_id {id} not null references wave (id),
    person_id {id} not null references person (id),
    token_hash {bytes} not null,
    token {bytes} not null,
    withdrawn {bool} not null
);
create unique index invitation_token on invitation (token_hash);
create unique index invitation_person on invitation (wave_id, person_id);
create index invitation_of on invitation (person_id);

-- Who took part: as before, but on SQLite the rows too lie in the order of their key, not of arrival.
-- only sqlite
create table participation_kept (
    wave_id text not null references wave (id),
    person_id text not null references person (id),
    mode text not null,
    primary key (wave_id, person_id)
) without rowid;
insert into participation_kept select wave_id, person_id, mode from participation order by wave_id, person_id;
drop table participation;
alter table participation_kept rename to participation;
create index participation_person on participation (person_id);

-- A ballot: what one respondent said in an anonymous wave, under the wave's own key, until it closes. The id is random
-- and made by the respondent's device, so that sending twice is harmless. All ballots of a wave are of one length.
create table ballot (
    id text not null primary key,
    wave_id text not null references wave (id),
    content blob not null
) without rowid;
create table sheet_background (
    sheet_id text not null primary key,
    wave_id text not null references wave (id),
    group_id text,
    organisation_id text
) without rowid;
-- only postgres
create table ballot (
    id uuid not null primary key,
    wave_id uuid not null references wave (id),
    content bytea not null
);
create table sheet_background (
    sheet_id uuid not null primary key,
    wave_id uuid not null references wave (id),
    group_id uuid,
    organisation_id uuid
);
-- both
create index ballot_wave on ballot (wave_id);
create index sheet_background_wave on sheet_background (wave_id);

-- Who filled in which sheet: in waves that are not anonymous, and were told so.
create table named_sheet (
    sheet_id {id} primary key,
    wave_id {id} not null references wave (id),
    person_id {id} not null references person (id)
);
create unique index named_sheet_person on named_sheet (wave_id, person_id);
create index named_sheet_of on named_sheet (person_id);

-- What was settled before anything went out: about a passage of an answer, or about a phrase wherever it stands.
create table disclosure_decision (
    id {id} primary key,
    programme_id {id} not null references programme (id),
    answer_id {id} references answer (id),
    phrase {bytes} not null,
    starts {int} not null,
    kind text not null,
    outcome text not null,
    replacement {bytes},
    reason {bytes}
);
create index disclosure_decision_answer on disclosure_decision (answer_id);
create index disclosure_decision_programme on disclosure_decision (programme_id);

-- A passage that passed the check: the only thing of an answer that the red thread may tie.
create table excerpt (
    id {id} primary key,
    programme_id {id} not null references programme (id),
    answer_id {id} not null references answer (id),
    question_id {id} not null references question (id),
    number {int} not null,
    passage {bytes} not null
);
create unique index excerpt_number on excerpt (programme_id, number);
create index excerpt_answer on excerpt (answer_id);
create index excerpt_question on excerpt (question_id);
