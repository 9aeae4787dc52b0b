package org.jointfund.committee.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jointfund.committee.Circulation;
import org.jointfund.committee.Decision;
import org.jointfund.committee.Decision.Award;
import org.jointfund.shared.CaseNumber;
import org.jspecify.annotations.Nullable;

@Mapper
interface DecisionMapper {

    void insert(DecisionRow row);

    void insertAward(DecisionRow row, Award award);

    void insertComment(DecisionRow row, int position, String text);

    void insertCirculation(Decision decision, Circulation circulation);

    @Nullable
    Circulation circulation(Decision decision);

    List<DecisionRow> ofCase(CaseNumber number);

    List<Award> awards(DecisionRow row);

    List<String> comments(DecisionRow row);
}
