package org.jointfund.committee.persistence;

import java.util.List;
import java.util.Optional;
import org.jointfund.committee.Basis;
import org.jointfund.committee.Circulation;
import org.jointfund.committee.Decision;
import org.jointfund.committee.Decisions;
import org.jointfund.shared.CaseNumber;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class MyBatisDecisions implements Decisions {

    private final DecisionMapper mapper;
    private final JsonMapper json;

    MyBatisDecisions(DecisionMapper mapper, JsonMapper json) {
        this.mapper = mapper;
        this.json = json;
    }

    @Override
    public void add(Decision decision) {
        DecisionRow row = DecisionRow.of(
                decision, json.writeValueAsString(decision.facts()), json.writeValueAsString(decision.basis()));
        mapper.insert(row);
        decision.awards().forEach(award -> mapper.insertAward(row, award));
        for (int i = 0; i < decision.comments().size(); i++) {
            mapper.insertComment(row, i + 1, decision.comments().get(i));
        }
    }

    @Override
    public void circulate(Decision decision, Circulation circulation) {
        mapper.insertCirculation(decision, circulation);
    }

    @Override
    public Optional<Circulation> circulation(Decision decision) {
        return Optional.ofNullable(mapper.circulation(decision));
    }

    @Override
    public Optional<Decision> last(CaseNumber number, int ordinal) {
        return mapper.ofCase(number).stream()
                .filter(row -> row.ordinal() == ordinal)
                .reduce((earlier, later) -> later)
                .map(this::decision);
    }

    @Override
    public List<Decision> of(CaseNumber number) {
        return mapper.ofCase(number).stream().map(this::decision).toList();
    }

    private Decision decision(DecisionRow row) {
        return row.decision(
                json.readValue(row.facts(), new TypeReference<>() {}),
                json.readValue(row.basis(), Basis.class),
                mapper.awards(row),
                mapper.comments(row));
    }
}
