package org.jointfund.agreement.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jointfund.agreement.AwaitedSignature;
import org.jointfund.agreement.LapseDecision;
import org.jointfund.agreement.Party;
import org.jointfund.agreement.Refusal;
import org.jointfund.agreement.RefusalResolved;
import org.jointfund.agreement.Reminder;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;
import org.jspecify.annotations.Nullable;

@Mapper
interface AgreementMapper {

    @Nullable
    AgreementRow latest(CaseNumber number);

    @Nullable
    AgreementRow hold(CaseNumber number);

    void insert(AgreementRow row);

    void insertParty(CaseNumber number, int issue, Party party);

    int update(AgreementRow row);

    List<Party> parties(CaseNumber number, int issue);

    List<SignatureRow> signatures(CaseNumber number, int issue);

    void insertSignature(CaseNumber number, int issue, SignatureRow row, Instant at);

    List<Refusal> refusals(CaseNumber number);

    void insertRefusal(CaseNumber number, Refusal refusal);

    void insertResolution(RefusalResolved resolved, Instant at);

    List<LapseDecision> lapseDecisions(CaseNumber number);

    void insertLapseDecision(CaseNumber number, LapseDecision decision);

    List<Reminder> reminders(CaseNumber number);

    void insertReminder(CaseNumber number, Reminder reminder);

    List<AgreementRow> toRemind(LocalDate today, PersonId by);

    List<AwaitedSignature> awaiting(Collection<String> groups);
}
