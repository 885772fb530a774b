-- Lists are of ideas that are not merged into another, in the order of what moved or was proposed last.
drop index idea_merged;
drop index idea_moved;
create index idea_list on idea (merged_into_id, moved_at desc, id);
create index idea_proposed on idea (merged_into_id, proposed_on desc, id);
