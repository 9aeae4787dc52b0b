package org.jointfund.committee.persistence;

import java.time.Instant;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.jointfund.committee.Notice;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;

@Mapper
interface NoticeMapper {

    void insert(Notice notice);

    boolean isOpen(CaseNumber number, int ordinal, Set<String> holders);

    int read(CaseNumber number, int ordinal, Set<String> holders, PersonId by, Instant at);
}
