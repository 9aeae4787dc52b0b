create view programme_v_case as
select number, fund, title, status from programme;
