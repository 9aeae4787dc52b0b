package org.jointfund.change.persistence;

import java.util.List;
import org.jointfund.change.FinalStatement;
import org.jointfund.change.FinalStatements;
import org.jointfund.change.RefundReceived;
import org.jointfund.change.Settlement;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisFinalStatements implements FinalStatements {

    private final StatementMapper mapper;

    MyBatisFinalStatements(StatementMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(FinalStatement statement) {
        mapper.addStatement(statement);
        mapper.addLines(statement, statement.figures().spent());
    }

    @Override
    public List<FinalStatement> of(CaseNumber number) {
        List<StatementMapper.Line> lines = mapper.lines(number);
        return mapper.statements(number).stream()
                .map(row -> row.statement(lines))
                .toList();
    }

    @Override
    public void add(Settlement settlement) {
        mapper.addSettlement(settlement);
    }

    @Override
    public List<Settlement> settlements(CaseNumber number) {
        return mapper.settlements(number);
    }

    @Override
    public void add(RefundReceived refund) {
        mapper.addRefund(refund);
    }

    @Override
    public int recorded(CaseNumber number, AgencyCode agency) {
        return mapper.recorded(number, agency);
    }

    @Override
    public List<RefundReceived> refunds(CaseNumber number) {
        return mapper.refunds(number);
    }
}
