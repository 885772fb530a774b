-- Where whoever wants to speak up of wrongdoing is to go, in an organisation's own words.
create table idea_channel (
    organisation_id {id} primary key references organisation (id),
    words text not null,
    version {int} not null
);
