-- Where somebody is signed in. The cookie holds the id and nothing else.
create table session (
    id {id} not null primary key,
    person_id {id} not null,
    level text not null,
    how text not null,
    kept {bool} not null,
    begun_at {time} not null,
    seen_at {time} not null,
    ended_at {time},
    device text not null
);
create index session_person on session (person_id);
create index session_seen on session (seen_at);

-- Links in letters. Of what stands in the letter only a hash is kept, and until it is written none.
create table sign_in_link (
    id {id} not null primary key,
    kind text not null,
    email text not null,
    person_id {id},
    token_hash text,
    browser_hash text,
    back text not null,
    kept {bool} not null,
    asked_at {time} not null,
    expires_at {time} not null,
    used_at {time}
);
create unique index sign_in_link_token on sign_in_link (token_hash);
create index sign_in_link_email on sign_in_link (email, asked_at);
create index sign_in_link_person on sign_in_link (person_id);
create index sign_in_link_expires on sign_in_link (expires_at);

create table passkey (
    id {id} not null primary key,
    person_id {id} not null,
    credential {bytes} not null,
    public_key {bytes} not null,
    attestation {bytes} not null,
    client_data {bytes} not null,
    transports text not null,
    sign_count {long} not null,
    is_user_verified {bool} not null,
    is_backup_eligible {bool} not null,
    is_backed_up {bool} not null,
    name text not null,
    made_at {time} not null,
    used_at {time}
);
create unique index passkey_credential on passkey (credential);
create index passkey_person on passkey (person_id);
