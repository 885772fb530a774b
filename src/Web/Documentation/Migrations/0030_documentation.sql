-- Where the coordinator wants a part of the note, when it is not where the room suggests.
create table note_choice (
    programme_id {id} not null references programme (id),
    part_key text not null,
    placement text not null,
    primary key (programme_id, part_key)
);

-- What people wrote between the generated parts; found again by its key when the note is made anew.
create table note_slot (
    id {id} primary key,
    programme_id {id} not null references programme (id),
    key text not null,
    markdown text not null,
    version {int} not null,
    unique (programme_id, key)
);
