-- The same triggers as before, with their rows written by insert … values: for every insert … select, also one inside a trigger, the
-- server forces its log to disk in the midst of the transaction, and a lifecycle had to wait for that more often than for its commits.
drop trigger workflow_task_moved;

delimiter //

create or replace trigger workflow_task_created after insert on ACT_RU_TASK for each row
begin
  if new.ASSIGNEE_ is not null then
    insert into workflow_open_step (holder, due, task_id)
    values (new.ASSIGNEE_, coalesce(new.DUE_DATE_, timestamp'9999-12-31 00:00:00'), new.ID_);
  end if;
end//

create or replace trigger workflow_link_created after insert on ACT_RU_IDENTITYLINK for each row
begin
  if new.GROUP_ID_ is not null then
    for task in (select t.ID_, t.DUE_DATE_ from ACT_RU_TASK t where t.ID_ = new.TASK_ID_ and t.ASSIGNEE_ is null) do
      insert ignore into workflow_open_step (holder, due, task_id)
      values (new.GROUP_ID_, coalesce(task.DUE_DATE_, timestamp'9999-12-31 00:00:00'), task.ID_);
    end for;
  end if;
end//

create or replace trigger workflow_task_changed after update on ACT_RU_TASK for each row
begin
  if not (new.ASSIGNEE_ <=> old.ASSIGNEE_ and new.DUE_DATE_ <=> old.DUE_DATE_) then
    delete from workflow_open_step where task_id = new.ID_;
    if new.ASSIGNEE_ is not null then
      insert into workflow_open_step (holder, due, task_id)
      values (new.ASSIGNEE_, coalesce(new.DUE_DATE_, timestamp'9999-12-31 00:00:00'), new.ID_);
    else
      for link in (select l.GROUP_ID_ from ACT_RU_IDENTITYLINK l where l.TASK_ID_ = new.ID_ and l.GROUP_ID_ is not null) do
        insert ignore into workflow_open_step (holder, due, task_id)
        values (link.GROUP_ID_, coalesce(new.DUE_DATE_, timestamp'9999-12-31 00:00:00'), new.ID_);
      end for;
    end if;
  end if;
end//

delimiter ;
