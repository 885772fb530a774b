-- Somebody asks to read a programme's documents, and what they were answered.
create table access_request (
    id {id} primary key,
    programme_id {id} not null references programme (id),
    number {int} not null,
    asked text not null,
    requester text not null,
    address text not null,
    received_on {date} not null,
    answered_on {date},
    answered_at {time},
    version {int} not null
);
create unique index access_request_number on access_request (programme_id, number);

-- What the documents said when the answer was made; they may change afterwards.
create table access_document (
    id {id} primary key,
    request_id {id} not null references access_request (id),
    number {int} not null,
    key text not null,
    title text not null,
    day {date},
    text text not null,
    refused text,
    weighed {bool} not null
);
create unique index access_document_key on access_document (request_id, key);
create unique index access_document_number on access_document (request_id, number);

-- Words of a document that stay, or, with a ground, are blacked out wherever they stand in it.
create table access_mark (
    id {id} primary key,
    document_id {id} not null references access_document (id),
    phrase text not null,
    kind text not null,
    ground text,
    weighed {bool} not null
);
create index access_mark_document on access_mark (document_id);
