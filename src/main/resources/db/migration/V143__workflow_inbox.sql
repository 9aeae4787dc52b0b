-- On whose list which open step stands, in the order of the list (ADR 12): its taker's once somebody has taken it, until then every
-- candidate group's. The engine keeps the group on the link and the date on the task, and no index spans two tables. The database
-- keeps these rows itself, in the statement that changes the engine's; the application may only read them.
create table workflow_open_step (
  holder varchar(255) not null,
  due datetime not null,
  task_id varchar(64) not null,
  primary key (task_id, holder),
  key ix_workflow_open_step_list (holder, due, task_id)
);

insert into workflow_open_step (holder, due, task_id)
select distinct coalesce(t.ASSIGNEE_, l.GROUP_ID_), coalesce(t.DUE_DATE_, timestamp'9999-12-31 00:00:00'), t.ID_
from ACT_RU_TASK t
left join ACT_RU_IDENTITYLINK l on l.TASK_ID_ = t.ID_ and l.GROUP_ID_ is not null
where coalesce(t.ASSIGNEE_, l.GROUP_ID_) is not null;

create trigger workflow_task_created after insert on ACT_RU_TASK for each row
insert into workflow_open_step (holder, due, task_id)
select new.ASSIGNEE_, coalesce(new.DUE_DATE_, timestamp'9999-12-31 00:00:00'), new.ID_ from dual where new.ASSIGNEE_ is not null;

create trigger workflow_link_created after insert on ACT_RU_IDENTITYLINK for each row
insert ignore into workflow_open_step (holder, due, task_id)
select new.GROUP_ID_, coalesce(t.DUE_DATE_, timestamp'9999-12-31 00:00:00'), t.ID_
from ACT_RU_TASK t
where t.ID_ = new.TASK_ID_ and t.ASSIGNEE_ is null and new.GROUP_ID_ is not null;

create trigger workflow_task_changed after update on ACT_RU_TASK for each row
delete from workflow_open_step
where task_id = new.ID_ and not (new.ASSIGNEE_ <=> old.ASSIGNEE_ and new.DUE_DATE_ <=> old.DUE_DATE_);

create trigger workflow_task_moved after update on ACT_RU_TASK for each row follows workflow_task_changed
insert ignore into workflow_open_step (holder, due, task_id)
select coalesce(new.ASSIGNEE_, l.GROUP_ID_), coalesce(new.DUE_DATE_, timestamp'9999-12-31 00:00:00'), new.ID_
from (select 1 as one) s
left join ACT_RU_IDENTITYLINK l on l.TASK_ID_ = new.ID_ and l.GROUP_ID_ is not null
where coalesce(new.ASSIGNEE_, l.GROUP_ID_) is not null
  and not (new.ASSIGNEE_ <=> old.ASSIGNEE_ and new.DUE_DATE_ <=> old.DUE_DATE_);

create trigger workflow_link_deleted after delete on ACT_RU_IDENTITYLINK for each row
delete from workflow_open_step where task_id = old.TASK_ID_ and holder = old.GROUP_ID_;

create trigger workflow_task_deleted after delete on ACT_RU_TASK for each row
delete from workflow_open_step where task_id = old.ID_;
