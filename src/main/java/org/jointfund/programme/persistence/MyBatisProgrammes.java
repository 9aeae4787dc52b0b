package org.jointfund.programme.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jointfund.partner.Actor;
import org.jointfund.programme.AgencyShare;
import org.jointfund.programme.Budget;
import org.jointfund.programme.Circle;
import org.jointfund.programme.Programme;
import org.jointfund.programme.ProgrammeFilter;
import org.jointfund.programme.Programmes;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;
import org.jointfund.shared.NotFound;
import org.jointfund.shared.PersonId;
import org.jointfund.shared.Stale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisProgrammes implements Programmes {

    private final ProgrammeMapper mapper;

    MyBatisProgrammes(ProgrammeMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public CaseNumber nextNumber(FundCode fund, int year) {
        return CaseNumber.of(fund, year, mapper.nextSequence(fund, year));
    }

    @Override
    public Optional<Programme> find(CaseNumber number) {
        return Optional.ofNullable(mapper.find(number))
                .map(ProgrammeRow::programme)
                .map(KeptRules::noted);
    }

    @Override
    public Programme get(CaseNumber number) {
        return find(number).orElseThrow(() -> missing(number));
    }

    @Override
    public Programme hold(CaseNumber number) {
        return Optional.ofNullable(mapper.hold(number))
                .map(ProgrammeRow::programme)
                .orElseThrow(() -> missing(number));
    }

    private static NotFound missing(CaseNumber number) {
        return new NotFound("case", number.value());
    }

    @Override
    public int ruleSetVersion(CaseNumber number) {
        return KeptRules.version(number).orElseGet(() -> get(number).ruleSetVersion());
    }

    @Override
    public Optional<Programme> visible(CaseNumber number, Actor viewer) {
        return Optional.ofNullable(mapper.visible(number, viewer.id(), Reach.of(viewer, number.fund())))
                .map(ProgrammeRow::programme)
                .map(KeptRules::noted);
    }

    @Override
    public Set<CaseNumber> visible(Set<CaseNumber> numbers, Actor viewer) {
        return numbers.isEmpty() ? Set.of() : mapper.visibleOf(numbers, viewer.id(), Reach.of(viewer));
    }

    @Override
    public List<Programme> page(ProgrammeFilter filter, @Nullable CaseNumber after, int limit) {
        Actor viewer = filter.viewer();
        return mapper.page(filter, viewer.id(), Reach.of(viewer), after, limit).stream()
                .map(ProgrammeRow::programme)
                .toList();
    }

    @Override
    public List<CaseNumber> runningPast(LocalDate today) {
        return mapper.runningPast(today);
    }

    @Override
    public void insert(Programme programme) {
        mapper.insert(programme, programme.status().circle().width());
        insertParts(
                programme,
                programme.agencies().stream()
                        .map(agency -> new AgencyShare(agency, Money.ZERO))
                        .toList());
    }

    @Override
    public void update(Programme programme) {
        Stale.unlessOne(mapper.update(programme, programme.status().circle().width()));
    }

    @Override
    public void update(Programme programme, List<AgencyShare> shares) {
        update(programme);
        mapper.deleteAgencies(programme.number());
        mapper.deleteCountries(programme.number());
        insertParts(programme, shares);
    }

    private void insertParts(Programme programme, List<AgencyShare> shares) {
        for (int i = 0; i < shares.size(); i++) {
            mapper.insertAgency(programme.number(), shares.get(i), i);
        }
        for (int i = 0; i < programme.countries().size(); i++) {
            mapper.insertCountry(programme.number(), programme.countries().get(i), i);
        }
    }

    @Override
    public List<AgencyShare> shares(CaseNumber number) {
        return mapper.shares(number);
    }

    @Override
    public Budget budget(CaseNumber number) {
        return new Budget(mapper.budget(number));
    }

    @Override
    public void replaceBudget(CaseNumber number, Budget budget) {
        mapper.deleteBudget(number);
        if (!budget.lines().isEmpty()) {
            mapper.insertBudgetLines(number, budget.lines());
        }
    }

    @Override
    public List<CaseNumber> similar(Programme programme) {
        return mapper.similar(programme.number());
    }

    @Override
    public boolean hasSimilar(Programme programme) {
        return mapper.countSimilar(programme.number()) > 0;
    }

    @Override
    public boolean reached(CaseNumber number, Circle circle) {
        return mapper.reached(number, circle.width());
    }

    @Override
    public void admit(CaseNumber number, PersonId person) {
        mapper.admit(number, person);
    }

    @Override
    public void dismiss(CaseNumber number, PersonId person) {
        mapper.dismiss(number, person);
    }
}
