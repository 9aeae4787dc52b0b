package org.jointfund.committee.persistence;

import java.util.List;
import java.util.Set;
import org.jointfund.committee.Deliberations;
import org.jointfund.committee.Interest;
import org.jointfund.committee.Position;
import org.jointfund.committee.Recusal;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisDeliberations implements Deliberations {

    private final DeliberationMapper mapper;

    MyBatisDeliberations(DeliberationMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(Interest interest) {
        mapper.insertInterest(interest);
    }

    @Override
    public List<Interest> interests(CaseNumber number, int ordinal) {
        return mapper.interests(number, ordinal);
    }

    @Override
    public void add(Recusal recusal) {
        mapper.insertRecusal(recusal);
    }

    @Override
    public List<Recusal> recusals(CaseNumber number, int ordinal) {
        return mapper.recusals(number, ordinal);
    }

    @Override
    public Set<Integer> steppedOutOf(CaseNumber number, PersonId person) {
        return mapper.steppedOutOf(number, person);
    }

    @Override
    public void add(Position position) {
        mapper.insertPosition(position);
    }

    @Override
    public List<Position> positions(CaseNumber number, int ordinal) {
        return mapper.positions(number, ordinal);
    }
}
