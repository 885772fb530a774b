-- What people fill in of a programme's register of personal data, and how long raw material is kept after closing.
create table register_facts (
    programme_id {id} primary key,
    contact text not null,
    officer text not null,
    processor text not null,
    months {int} not null,
    longer_because text not null,
    version {int} not null
);

-- What fell due and was deleted by itself: how many of what, and when. Of whom stands nowhere.
create table lapse (
    id {id} primary key,
    programme_id {id},
    kind text not null,
    deleted_on {date} not null,
    count {int} not null
);
create index lapse_programme on lapse (programme_id, deleted_on);
