package org.jointfund.programme.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.jointfund.programme.AgencyShare;
import org.jointfund.programme.BudgetLine;
import org.jointfund.programme.Programme;
import org.jointfund.programme.ProgrammeFilter;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.CountryCode;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.PersonId;
import org.jspecify.annotations.Nullable;

@Mapper
interface ProgrammeMapper {

    long nextSequence(FundCode fund, int year);

    @Nullable
    ProgrammeRow find(CaseNumber number);

    @Nullable
    ProgrammeRow hold(CaseNumber number);

    @Nullable
    ProgrammeRow visible(CaseNumber number, PersonId person, List<Reach> reach);

    Set<CaseNumber> visibleOf(Set<CaseNumber> numbers, PersonId person, List<Reach> reach);

    List<ProgrammeRow> page(
            ProgrammeFilter filter, PersonId person, List<Reach> reach, @Nullable CaseNumber after, int limit);

    List<CaseNumber> runningPast(LocalDate today);

    void insert(Programme programme, int circle);

    int update(Programme programme, int circle);

    boolean reached(CaseNumber number, int circle);

    void deleteAgencies(CaseNumber number);

    void insertAgency(CaseNumber number, AgencyShare share, int position);

    void deleteCountries(CaseNumber number);

    void insertCountry(CaseNumber number, CountryCode country, int position);

    List<AgencyShare> shares(CaseNumber number);

    List<BudgetLine> budget(CaseNumber number);

    void deleteBudget(CaseNumber number);

    void insertBudgetLines(CaseNumber number, List<BudgetLine> lines);

    List<CaseNumber> similar(CaseNumber number);

    int countSimilar(CaseNumber number);

    void admit(CaseNumber number, PersonId person);

    void dismiss(CaseNumber number, PersonId person);
}
