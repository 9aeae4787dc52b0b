package org.jointfund.change.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jointfund.change.ClosureDates;
import org.jointfund.change.CompletionNotice;
import org.jointfund.change.FinalNarrative;
import org.jointfund.change.NarrativeCheck;
import org.jointfund.reporting.Narrative;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;
import org.jspecify.annotations.Nullable;

@Mapper
interface ClosureMapper {

    void addNotice(CompletionNotice notice);

    List<CompletionNotice> notices(CaseNumber number);

    void addDueAgain(CaseNumber number, String agency, LocalDate dueOn);

    void addDates(ClosureDates dates);

    @Nullable
    ClosureDates dates(CaseNumber number);

    void addNarrative(FinalNarrative narrative);

    List<NarrativeRow> narratives(CaseNumber number);

    void addCheck(NarrativeCheck check);

    List<NarrativeCheck> checks(CaseNumber number);

    /** A final narrative as it is read. */
    record NarrativeRow(
            CaseNumber number,
            int attempt,
            String summary,
            String results,
            String indicators,
            String challenges,
            int peopleReached,
            String sustainability,
            String evaluation,
            String lessons,
            Instant filedAt,
            PersonId by) {

        FinalNarrative narrative() {
            Narrative text = new Narrative(summary, results, indicators, challenges, peopleReached);
            return new FinalNarrative(number, attempt, text, sustainability, evaluation, lessons, filedAt, by);
        }
    }
}
