-- Who holds which role, for the queries of other modules (N7).
create view partner_v_holder as select a.person_id, a.role, a.fund, a.scope from partner_assignment a;
