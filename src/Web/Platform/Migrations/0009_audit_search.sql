-- The audit is searched by who, by what it was done to, and by time.
create index audit_row_at on audit_row (at);
create index audit_row_person on audit_row (person_id, at);
create index audit_row_subject on audit_row (subject_id, at);
