-- Which other idea is open is asked in one place, by the programme.
drop view programme_v_open_idea;
