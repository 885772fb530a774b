-- What a question says besides its text (part, row, choices, ends of the scale), in languages other than the programme's.
alter table question add column words text not null default '';
