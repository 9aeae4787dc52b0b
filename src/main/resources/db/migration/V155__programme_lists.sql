-- Lists of cases of one area, and of the cases a person is a guest of, newest first.
create index ix_programme_area on programme (fund, primary_area, id);
create index ix_programme_guest_person on programme_guest (person_id, number);

-- The daily round asks which programmes are over.
create index ix_programme_running on programme (status, end_on);
