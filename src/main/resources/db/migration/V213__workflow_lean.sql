-- The engine's history of steps is read by process instance only; each of its other indexes was kept for every step of every case
-- and read by nobody (ADR 7).
alter table ACT_HI_ACTINST
  drop index ACT_IDX_HI_ACTINST_ROOT_PI,
  drop index ACT_IDX_HI_ACT_INST_START_END,
  drop index ACT_IDX_HI_ACT_INST_END,
  drop index ACT_IDX_HI_ACT_INST_COMP,
  drop index ACT_IDX_HI_ACT_INST_STATS,
  drop index ACT_IDX_HI_ACT_INST_TENANT_ID,
  drop index ACT_IDX_HI_ACT_INST_PROC_DEF_KEY,
  drop index ACT_IDX_HI_AI_PDEFID_END_TIME,
  drop index ACT_IDX_HI_ACT_INST_RM_TIME;

-- The triggers of the list of open steps as before, without a cursor over the one task of a link; a group's row goes with its link,
-- so that with the task itself only its taker's can be left.
delimiter //

create or replace trigger workflow_link_created after insert on ACT_RU_IDENTITYLINK for each row
begin
  declare taker varchar(255);
  declare due_date datetime;
  if new.GROUP_ID_ is not null and new.TASK_ID_ is not null then
    select t.ASSIGNEE_, t.DUE_DATE_ into taker, due_date from ACT_RU_TASK t where t.ID_ = new.TASK_ID_;
    if taker is null then
      insert ignore into workflow_open_step (holder, due, task_id)
      values (new.GROUP_ID_, coalesce(due_date, timestamp'9999-12-31 00:00:00'), new.TASK_ID_);
    end if;
  end if;
end//

create or replace trigger workflow_task_deleted after delete on ACT_RU_TASK for each row
begin
  if old.ASSIGNEE_ is not null then
    delete from workflow_open_step where task_id = old.ID_;
  end if;
end//

delimiter ;
