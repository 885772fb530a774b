-- The same is taken over once: two who decide at once do not make two copies.
create unique index adoption_once on adoption (kind, origin_id, borrower_id);
