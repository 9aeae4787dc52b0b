package org.jointfund.programme.persistence;

import java.util.Collection;
import java.util.List;
import org.jointfund.programme.Exemption;
import org.jointfund.programme.Exemptions;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Page;
import org.jointfund.shared.Stale;
import org.jspecify.annotations.Nullable;
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
        return mapper.ofCase(number).stream().map(ExemptionRow::exemption).toList();
    }

    @Override
    public Page<Exemption> of(Collection<FundCode> funds, @Nullable Long before) {
        List<ExemptionRow> found = funds.isEmpty() ? List.of() : mapper.ofFunds(funds, before, Page.READ);
        return Page.of(found, ExemptionRow::id).map(ExemptionRow::exemption);
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
