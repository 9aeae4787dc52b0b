package org.jointfund.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jointfund.partner.Actor;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** All joint programmes. */
public interface Programmes {

    /** The next case number of a fund in a year; a number drawn is never drawn again. */
    CaseNumber nextNumber(FundCode fund, int year);

    Optional<Programme> find(CaseNumber number);

    /** The programme; not found when there is none. */
    Programme get(CaseNumber number);

    /** The programme, held until the transaction ends: steps that must see one another's effect wait here. */
    Programme hold(CaseNumber number);

    /** The version of the fund's rules that the case keeps as long as it lives; not found when there is none. */
    int ruleSetVersion(CaseNumber number);

    /** The programme if this person may read it (the same rule as the list's). */
    Optional<Programme> visible(CaseNumber number, Actor viewer);

    /** Those of the cases this person may see. */
    Set<CaseNumber> visible(Set<CaseNumber> numbers, Actor viewer);

    void insert(Programme programme);

    /** Writes the row, guarded by its version, and widens the circle of readers to that of the status; stale when somebody was faster. */
    void update(Programme programme);

    /** Writes the row as {@link #update} does, and its agencies, their shares and its countries. */
    void update(Programme programme, List<AgencyShare> shares);

    /** The cases after the one given, newest first. */
    List<Programme> page(ProgrammeFilter filter, @Nullable CaseNumber after, int limit);

    /** The programmes that run, or are suspended, although their last day was before this one. */
    List<CaseNumber> runningPast(LocalDate today);

    /** What each agency asks for, or was given, in the order of the agencies. */
    List<AgencyShare> shares(CaseNumber number);

    Budget budget(CaseNumber number);

    void replaceBudget(CaseNumber number, Budget budget);

    /** Whether another idea that is still open names one of the same countries and the same area (rulebook E20). */
    boolean hasSimilar(Programme programme);

    /** The other ideas under way on its theme for one of its countries, by number. */
    List<CaseNumber> similar(Programme programme);

    /** Whether the case was once open to this circle, wherever it is now. */
    boolean reached(CaseNumber number, Circle circle);

    /** Lets one person read an idea as a guest, as long as they review for the fund and it is an idea. */
    void admit(CaseNumber number, PersonId person);

    /** The person is no guest of the idea any more. */
    void dismiss(CaseNumber number, PersonId person);
}
