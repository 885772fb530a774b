-- What waits is few among all that is done, and is looked for every few seconds; letters are counted by kind and occasion.
drop index outbox_item_due;
create index outbox_item_due on outbox_item (due_at) where finished_at is null;
create index outbox_item_occasion on outbox_item (occasion, kind);
