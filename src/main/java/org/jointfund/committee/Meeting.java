package org.jointfund.committee;

import java.time.LocalDate;
import org.jointfund.fund.RuleSet;
import org.jointfund.fund.Rules;
import org.jointfund.shared.FundCode;
import org.jspecify.annotations.Nullable;

/** A meeting of a fund's committee: the nth, when, where or how, and when its papers went out. */
public record Meeting(
        long id,
        FundCode fund,
        int ordinal,
        LocalDate heldOn,
        String place,
        @Nullable LocalDate papersSentOn,
        int version) {

    /** The subject of its events, such as {@code MIG00/MEETING-3}. */
    public String key() {
        return fund.value() + "/MEETING-" + ordinal;
    }

    boolean isHeldBy(LocalDate today) {
        return !heldOn.isAfter(today);
    }

    /** By when its papers are to be out: the fund's working days before it (rulebook 2.7.3). */
    public LocalDate papersDueOn(RuleSet rules) {
        LocalDate day = heldOn;
        for (int left = rules.get(Rules.COMMITTEE_PAPERS_WORKING_DAYS); left > 0; ) {
            day = day.minusDays(1);
            left -= rules.calendar().isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    /** Whether its papers went out too late, or not at all. */
    boolean papersLate(RuleSet rules) {
        return papersSentOn == null || papersSentOn.isAfter(papersDueOn(rules));
    }

    public Meeting numbered(long newId, int newOrdinal) {
        return new Meeting(newId, fund, newOrdinal, heldOn, place, papersSentOn, version);
    }

    Meeting withPapersSent(LocalDate day) {
        return new Meeting(id, fund, ordinal, heldOn, place, day, version);
    }
}
