package org.jointfund.disbursement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Money;
import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;

/** Stands in where nobody keeps reports: nothing is used, nothing is owed. */
@Component
@Fallback
class NothingReported implements ReportingRecord {

    @Override
    public Map<AgencyCode, Money> used(CaseNumber number) {
        return Map.of();
    }

    @Override
    public List<OverdueReport> overdue(CaseNumber number, LocalDate today) {
        return List.of();
    }
}
