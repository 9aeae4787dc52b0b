package org.jointfund.committee.persistence;

import java.time.Instant;
import java.util.Set;
import org.jointfund.committee.Notice;
import org.jointfund.committee.Notices;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisNotices implements Notices {

    private final NoticeMapper mapper;

    MyBatisNotices(NoticeMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(Notice notice) {
        mapper.insert(notice);
    }

    @Override
    public boolean isOpen(CaseNumber number, int ordinal, Set<String> holders) {
        return mapper.isOpen(number, ordinal, holders);
    }

    @Override
    public int read(CaseNumber number, int ordinal, Set<String> holders, PersonId by, Instant at) {
        return mapper.read(number, ordinal, holders, by, at);
    }
}
