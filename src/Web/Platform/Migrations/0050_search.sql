-- Words of what people may search, never of what is sealed. An item put in anew has a new number, so that the highest moved last.
-- only sqlite
create table search_item (
  number integer primary key autoincrement,
  kind text not null,
  item_id {id} not null,
  title text not null,
  words text not null
);
-- The words are letters and digits in our own keys, so the tokeniser has nothing to do but part them. What is deleted leaves the index at once.
create virtual table search_term using fts5(terms, tokenize = 'ascii');
insert into search_term (search_term, rank) values ('secure-delete', 1);
-- only postgres
create table search_item (
  number bigint primary key generated always as identity,
  kind text not null,
  item_id {id} not null,
  title text not null,
  words text not null,
  terms tsvector not null
);
create index search_item_terms on search_item using gin (terms) with (fastupdate = off);
-- both
create unique index search_item_item on search_item (kind, item_id);
