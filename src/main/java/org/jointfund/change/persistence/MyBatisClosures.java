package org.jointfund.change.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jointfund.change.ClosureDates;
import org.jointfund.change.Closures;
import org.jointfund.change.CompletionNotice;
import org.jointfund.change.FinalNarrative;
import org.jointfund.change.NarrativeCheck;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisClosures implements Closures {

    private final ClosureMapper mapper;

    MyBatisClosures(ClosureMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(CompletionNotice notice) {
        mapper.addNotice(notice);
    }

    @Override
    public List<CompletionNotice> notices(CaseNumber number) {
        return mapper.notices(number);
    }

    @Override
    public void add(ClosureDates dates) {
        mapper.addDates(dates);
    }

    @Override
    public void refundAgainBy(CaseNumber number, AgencyCode agency, LocalDate day) {
        mapper.addDueAgain(number, agency.value(), day);
    }

    @Override
    public void closeAgainBy(CaseNumber number, LocalDate day) {
        mapper.addDueAgain(number, "", day);
    }

    @Override
    public Optional<ClosureDates> dates(CaseNumber number) {
        return Optional.ofNullable(mapper.dates(number));
    }

    @Override
    public void add(FinalNarrative narrative) {
        mapper.addNarrative(narrative);
    }

    @Override
    public List<FinalNarrative> narratives(CaseNumber number) {
        return mapper.narratives(number).stream()
                .map(ClosureMapper.NarrativeRow::narrative)
                .toList();
    }

    @Override
    public void add(NarrativeCheck check) {
        mapper.addCheck(check);
    }

    @Override
    public List<NarrativeCheck> narrativeChecks(CaseNumber number) {
        return mapper.checks(number);
    }
}
