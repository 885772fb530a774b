-- Who promised the work, and the language that person reads: gone, as the payload is, when the work is done.
alter table outbox_item add column person_id {id};
alter table outbox_item add column language text not null default 'nb';
