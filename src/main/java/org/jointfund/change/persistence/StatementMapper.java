package org.jointfund.change.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jointfund.change.FinalStatement;
import org.jointfund.change.RefundReceived;
import org.jointfund.change.Settlement;
import org.jointfund.reporting.Figures;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Money;
import org.jointfund.shared.PersonId;

@Mapper
interface StatementMapper {

    void addStatement(FinalStatement statement);

    void addLines(FinalStatement statement, List<Money> spent);

    List<StatementRow> statements(CaseNumber number);

    List<Line> lines(CaseNumber number);

    void addSettlement(Settlement settlement);

    List<Settlement> settlements(CaseNumber number);

    void addRefund(RefundReceived refund);

    int recorded(CaseNumber number, AgencyCode agency);

    List<RefundReceived> refunds(CaseNumber number);

    /** One category of a statement, US$. */
    record Line(AgencyCode agency, int attempt, Money spent) {}

    /** A statement without its lines. */
    record StatementRow(
            CaseNumber number,
            AgencyCode agency,
            int attempt,
            String officer,
            LocalDate certifiedOn,
            String note,
            Instant filedAt,
            PersonId by) {

        FinalStatement statement(List<Line> lines) {
            List<Money> spent = lines.stream()
                    .filter(line -> line.agency().equals(agency) && line.attempt() == attempt)
                    .map(Line::spent)
                    .toList();
            Figures figures = new Figures(spent, Money.ZERO, note);
            return new FinalStatement(number, agency, attempt, figures, officer, certifiedOn, filedAt, by);
        }
    }
}
