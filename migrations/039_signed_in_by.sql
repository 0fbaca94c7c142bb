-- By which number somebody signed in, so that whoever has it next is not still signed in by it. Null: before this was noted.
alter table sessions add column phone text;

-- Whether it was done by somebody who is erased since, and not by Thali itself.
alter table audit add column by_former boolean not null default false;
-- The audit is written once, and what was done stays; of a person who is erased their name goes out of it.
create function leave_audit() returns trigger language plpgsql as $$
begin
  update audit set by_former = true where person_id = old.id;
  update audit set detail = detail || '{"name": "a former colleague"}' where subject = old.id and detail ->> 'name' is not null;
  return old;
end $$;
create trigger audit_forgets before delete on people for each row execute function leave_audit();
