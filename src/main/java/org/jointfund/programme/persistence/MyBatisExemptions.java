package org.jointfund.programme.persistence;

import java.util.Collection;
import java.util.List;
import org.jointfund.programme.Exemption;
import org.jointfund.programme.Exemptions;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Stale;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisExemptions implements Exemptions {

    private final ExemptionMapper mapper;

    MyBatisExemptions(ExemptionMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<Exemption> of(CaseNumber number) {
        return exemptions(mapper.ofCase(number));
    }

    @Override
    public List<Exemption> of(Collection<FundCode> funds, int limit) {
        return funds.isEmpty() ? List.of() : exemptions(mapper.ofFunds(funds, limit));
    }

    private static List<Exemption> exemptions(List<ExemptionRow> rows) {
        return rows.stream().map(ExemptionRow::exemption).toList();
    }

    /** Two that are entered at once want the same place; the second is told. */
    @Override
    public void add(Exemption exemption) {
        try {
            mapper.insert(ExemptionRow.of(exemption));
        } catch (DuplicateKeyException taken) {
            Stale stale = Stale.row();
            stale.initCause(taken);
            throw stale;
        }
    }
}
