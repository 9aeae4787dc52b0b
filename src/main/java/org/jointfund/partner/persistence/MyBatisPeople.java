package org.jointfund.partner.persistence;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Assignment;
import org.jointfund.partner.Holder;
import org.jointfund.partner.People;
import org.jointfund.partner.Person;
import org.jointfund.partner.Role;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisPeople implements People {

    private final PeopleMapper mapper;

    MyBatisPeople(PeopleMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<Actor> actor(PersonId id) {
        return actors(mapper.find(id)).findFirst();
    }

    @Override
    public Optional<Actor> actor(String issuer, String subject) {
        return actors(mapper.findBySubject(issuer, subject)).findFirst();
    }

    private static Stream<Actor> actors(List<ActorRow> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(ActorRow::id, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(ActorRow::actor);
    }

    @Override
    public List<Actor> all() {
        return actors(mapper.all()).toList();
    }

    @Override
    public Map<PersonId, String> names(Collection<PersonId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : mapper.named(ids).stream().collect(Collectors.toMap(Person::id, Person::name));
    }

    @Override
    public List<Person> holding(FundCode fund, Role role, String scope) {
        return mapper.holding(fund, role, scope);
    }

    @Override
    public List<Actor> actorsHolding(FundCode fund, Role role) {
        return actors(mapper.actorsHolding(fund, role)).toList();
    }

    @Override
    public List<Actor> onlyOf(Set<FundCode> funds, @Nullable PersonId after, int limit) {
        return actors(mapper.onlyOf(funds, after, limit)).toList();
    }

    @Override
    public List<Holder> holding(Collection<Assignment> assignments) {
        return mapper.holdingAny(assignments);
    }

    @Override
    public void link(PersonId id, String issuer, String subject) {
        mapper.link(id, issuer, subject);
    }

    @Override
    public void save(Person person, Collection<Assignment> assignments) {
        mapper.insert(person);
        mapper.deleteAssignments(person.id());
        assignments.forEach(assignment -> mapper.insertAssignment(person.id(), assignment));
    }
}
