-- When somebody had read through everything before it went out, and whether the answers themselves went along.
alter table wave add column read_through_on {date};
-- only sqlite
alter table wave add column answers_published integer not null default 0;
-- only postgres
alter table wave add column answers_published boolean not null default false;
-- both
