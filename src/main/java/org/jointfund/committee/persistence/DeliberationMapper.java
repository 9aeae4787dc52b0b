package org.jointfund.committee.persistence;

import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.jointfund.committee.Interest;
import org.jointfund.committee.Position;
import org.jointfund.committee.Recusal;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;

@Mapper
interface DeliberationMapper {

    void insertInterest(Interest interest);

    List<Interest> interests(CaseNumber number, int ordinal);

    void insertRecusal(Recusal recusal);

    List<Recusal> recusals(CaseNumber number, int ordinal);

    Set<Integer> steppedOutOf(CaseNumber number, PersonId person);

    void insertPosition(Position position);

    List<Position> positions(CaseNumber number, int ordinal);
}
