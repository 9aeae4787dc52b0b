package org.jointfund.committee.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jointfund.committee.Basis;
import org.jointfund.committee.Decision;
import org.jointfund.committee.Decision.Award;
import org.jointfund.committee.Outcome;
import org.jointfund.committee.QuorumCheck;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Money;
import org.jointfund.shared.PersonId;

record DecisionRow(
        CaseNumber number,
        int ordinal,
        int sitting,
        Outcome outcome,
        String text,
        long meeting,
        Instant decidedAt,
        PersonId decidedBy,
        String presidingSeat,
        String present,
        String setAside,
        boolean presiding,
        int eligibleSeats,
        int presentSeats,
        int neededSeats,
        String groupsAbsent,
        String groupsSetAside,
        int objections,
        String recommendation,
        String score,
        Money approvedAmount,
        Money firstTrancheAmount,
        Money availableAmount,
        String facts,
        String reason,
        int ruleSetVersion,
        String basis) {

    static DecisionRow of(Decision decision, String facts, String basis) {
        QuorumCheck quorum = decision.quorum();
        return new DecisionRow(
                decision.number(),
                decision.ordinal(),
                decision.sitting(),
                decision.outcome(),
                decision.text(),
                decision.meeting(),
                decision.decidedAt(),
                decision.decidedBy(),
                decision.presidingSeat(),
                Codes.join(decision.present()),
                Codes.join(decision.setAside()),
                quorum.presiding(),
                quorum.eligible(),
                quorum.present(),
                quorum.needed(),
                Codes.join(quorum.groupsAbsent()),
                Codes.join(quorum.groupsSetAside()),
                decision.objections(),
                decision.recommendation(),
                decision.score(),
                decision.approved(),
                decision.firstTranche(),
                decision.available(),
                facts,
                decision.reason(),
                decision.ruleSetVersion(),
                basis);
    }

    Decision decision(Map<String, Object> read, Basis stoodOn, List<Award> awards, List<String> comments) {
        return new Decision(
                number,
                ordinal,
                sitting,
                outcome,
                text,
                meeting,
                decidedAt,
                decidedBy,
                presidingSeat,
                Codes.split(present),
                Codes.split(setAside),
                quorum(),
                objections,
                recommendation,
                score,
                approvedAmount,
                firstTrancheAmount,
                availableAmount,
                read,
                reason,
                ruleSetVersion,
                awards,
                comments,
                stoodOn);
    }

    private QuorumCheck quorum() {
        return new QuorumCheck(
                presiding,
                eligibleSeats,
                presentSeats,
                neededSeats,
                Codes.split(groupsAbsent),
                Codes.split(groupsSetAside));
    }
}
