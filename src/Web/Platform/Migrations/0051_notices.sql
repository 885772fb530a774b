-- What somebody is to be told in their next letter. It holds no words: they are found when the letter is written.
create table notice (
    id {id} not null primary key,
    person_id {id} not null,
    kind text not null,
    item_id {id} not null,
    about_id {id} not null,
    at {time} not null
);
create unique index notice_once on notice (person_id, kind, item_id, about_id);

-- How often somebody wants to hear, and in which language; whoever has not chosen hears once a week.
create table notice_choice (
    person_id {id} not null primary key,
    every text not null,
    language text not null,
    version {int} not null
);
