package org.jointfund.programme.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jointfund.programme.Endorsements.Answer;
import org.jointfund.programme.Ideas.Confirmation;
import org.jointfund.programme.Ideas.HandIn;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;
import org.jspecify.annotations.Nullable;

@Mapper
interface IdeaMapper {

    List<SectionRow> sections(CaseNumber number);

    int insertSection(CaseNumber number, SectionRow section);

    List<Confirmation> confirmations(CaseNumber number);

    void confirm(CaseNumber number, Confirmation confirmation);

    void unconfirm(CaseNumber number, AgencyCode agency);

    List<HandIn> handIns(CaseNumber number);

    void insertHandIn(CaseNumber number, PersonId by, Instant at);

    List<Answer> answers(CaseNumber number);

    void insertAnswer(CaseNumber number, Answer answer);

    @Nullable
    Instant extendedSince(CaseNumber number, Instant since);

    void insertLapseDecision(CaseNumber number, boolean lapse, String reason, PersonId by, Instant at);
}
