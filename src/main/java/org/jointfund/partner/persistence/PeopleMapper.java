package org.jointfund.partner.persistence;

import java.util.Collection;
import java.util.List;
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

    @Nullable
    Person find(PersonId id);

    @Nullable
    Person findBySubject(String issuer, String subject);

    List<Person> all();

    List<Person> named(Collection<PersonId> ids);

    List<Person> holding(FundCode fund, Role role, String scope);

    List<Holder> holdingAny(Collection<Assignment> assignments);

    List<Assignment> assignments(PersonId id);

    void link(PersonId id, String issuer, String subject);

    void insert(Person person);

    void insertAssignment(PersonId personId, Assignment assignment);

    void deleteAssignments(PersonId personId);
}
