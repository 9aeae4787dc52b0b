package org.jointfund.partner.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.jointfund.partner.Assignment;
import org.jointfund.partner.Holder;
import org.jointfund.partner.Person;
import org.jointfund.partner.Role;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.PersonId;
import org.jspecify.annotations.Nullable;

@Mapper
interface PeopleMapper {

    List<ActorRow> find(PersonId id);

    List<ActorRow> findBySubject(String issuer, String subject);

    List<ActorRow> all();

    List<Person> named(Collection<PersonId> ids);

    List<Person> holding(FundCode fund, Role role, String scope);

    List<ActorRow> actorsHolding(FundCode fund, Role role);

    List<ActorRow> onlyOf(Set<FundCode> funds, @Nullable PersonId after, int limit);

    List<Holder> holdingAny(Collection<Assignment> assignments);

    void link(PersonId id, String issuer, String subject);

    void insert(Person person);

    void insertAssignment(PersonId personId, Assignment assignment);

    void deleteAssignments(PersonId personId);
}
