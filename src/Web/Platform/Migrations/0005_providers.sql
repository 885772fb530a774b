-- Who somebody at an identity provider is here. The subject is a keyed hash: no identity number is stored.
create table provider_link (
    id {id} not null primary key,
    provider text not null,
    subject text not null,
    person_id {id} not null,
    has_been_strong {bool} not null,
    made_at {time} not null,
    used_at {time}
);
create unique index provider_link_subject on provider_link (provider, subject);
create index provider_link_person on provider_link (person_id);

-- Trips to a provider that are over: the same answer does not count twice.
create table spent_trip (
    state_hash text not null primary key,
    at {time} not null
);
create index spent_trip_at on spent_trip (at);
