-- What was promised when a wave opened holds, whatever program or person writes to the database: it stays anonymous, asks
-- for no more background, and is not opened again when it has been closed.
-- only sqlite
create trigger wave_asking_promised before update on wave_asking
when old.opened_at is not null and (new.opened_at is null or new.anonymous <> old.anonymous or new.way <> old.way or new.background <> old.background)
begin
    select raise(abort, 'What was promised when the wave opened cannot be changed.');
end;
create trigger wave_closed before update on wave
when old.closed_on is not null and new.closed_on is null and exists (select 1 from wave_asking where wave_id = old.id and received is not null)
begin
    select raise(abort, 'A wave that was asked here cannot be opened again.');
end;
-- only postgres
create function wave_asking_promised() returns trigger language plpgsql as $$
begin
    if old.opened_at is not null and (new.opened_at is null or new.anonymous <> old.anonymous or new.way <> old.way or new.background <> old.background) then
        raise exception 'What was promised when the wave opened cannot be changed.';
    end if;
    return new;
end $$;
create trigger wave_asking_promised before update on wave_asking for each row execute function wave_asking_promised();
create function wave_closed() returns trigger language plpgsql as $$
begin
    if old.closed_on is not null and new.closed_on is null and exists (select 1 from wave_asking where wave_id = old.id and received is not null) then
        raise exception 'A wave that was asked here cannot be opened again.';
    end if;
    return new;
end $$;
create trigger wave_closed before update on wave for each row execute function wave_closed();
-- The planner's samples are no place for ballots either.
alter table ballot alter column id set statistics 0;
alter table ballot alter column content set statistics 0;
-- both
