package org.jointfund.programme.persistence;

import java.util.List;
import org.jointfund.programme.QualityRecord;
import org.jointfund.programme.QualityRecords;
import org.jointfund.shared.CaseNumber;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisQualityRecords implements QualityRecords {

    private final CheckMapper mapper;

    MyBatisQualityRecords(CheckMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<QualityRecord> of(CaseNumber number) {
        return mapper.checks(number).stream().map(QualityRow::check).toList();
    }

    @Override
    public void add(QualityRecord check) {
        mapper.insertCheck(check, QualityRow.met(check));
    }
}
