create table yearly_report (
    id {id} primary key,
    organisation_id {id} not null references organisation (id),
    unit_id {id} references unit (id),
    leader_person_id {id} references person (id),
    year {int} not null,
    edition {int} not null,
    language text not null,
    proud text not null,
    learned text not null,
    next text not null,
    signed_on {date},
    signed_by text,
    version {int} not null
);
create index yearly_report_organisation on yearly_report (organisation_id, year);
create index yearly_report_unit on yearly_report (unit_id);
create index yearly_report_leader on yearly_report (leader_person_id);

-- What was signed, as it was.
create table yearly_file (
    report_id {id} not null references yearly_report (id),
    format text not null,
    content {bytes} not null,
    primary key (report_id, format)
);
