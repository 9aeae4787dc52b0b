package org.jointfund.appraisal.persistence;

import java.util.Map;
import java.util.Optional;
import org.jointfund.appraisal.Check;
import org.jointfund.appraisal.ScreeningResult;
import org.jointfund.appraisal.Screenings;
import org.jointfund.fund.EligibilityRule.Stage;
import org.jointfund.shared.CaseNumber;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class MyBatisScreenings implements Screenings {

    private final ScreeningMapper mapper;
    private final JsonMapper json;

    MyBatisScreenings(ScreeningMapper mapper, JsonMapper json) {
        this.mapper = mapper;
        this.json = json;
    }

    @Override
    public void add(ScreeningResult result) {
        long id = mapper.insert(new ScreeningRow(
                0,
                result.number(),
                result.stage(),
                result.ruleSetVersion(),
                result.screenedAt(),
                json.writeValueAsString(result.inputs())));
        mapper.insertFindings(id, result.findings());
    }

    @Override
    public Optional<ScreeningResult> latest(CaseNumber number, Stage stage) {
        return Optional.ofNullable(mapper.latest(number, stage)).map(this::result);
    }

    private ScreeningResult result(ScreeningRow row) {
        Map<String, Object> inputs = json.readValue(row.inputs(), new TypeReference<>() {});
        return new ScreeningResult(
                row.number(), row.stage(), row.ruleSetVersion(), row.screenedAt(), inputs, mapper.findings(row.id()));
    }

    @Override
    public void add(Check check) {
        mapper.insertCheck(check);
    }

    @Override
    public Optional<Check> lastCheck(CaseNumber number) {
        return Optional.ofNullable(mapper.lastCheck(number));
    }
}
