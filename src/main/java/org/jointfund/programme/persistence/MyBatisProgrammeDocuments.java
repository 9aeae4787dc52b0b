package org.jointfund.programme.persistence;

import java.util.List;
import java.util.Optional;
import org.jointfund.programme.DocumentPart;
import org.jointfund.programme.OutcomeShare;
import org.jointfund.programme.ProgrammeDocument;
import org.jointfund.programme.ProgrammeDocuments;
import org.jointfund.programme.ResultsFramework;
import org.jointfund.programme.Risk;
import org.jointfund.programme.Signatory;
import org.jointfund.programme.WorkPlan;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Stale;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisProgrammeDocuments implements ProgrammeDocuments {

    private final ProgrammeDocumentMapper mapper;

    MyBatisProgrammeDocuments(ProgrammeDocumentMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<ProgrammeDocument> find(CaseNumber number) {
        return Optional.ofNullable(mapper.find(number));
    }

    @Override
    public Optional<ProgrammeDocument> lock(CaseNumber number) {
        return Optional.ofNullable(mapper.lock(number));
    }

    @Override
    public void open(ProgrammeDocument document) {
        mapper.insert(document);
    }

    @Override
    public void update(ProgrammeDocument document) {
        Stale.unlessOne(mapper.update(document));
    }

    @Override
    public List<DocumentPart> parts(CaseNumber number) {
        return mapper.parts(number);
    }

    @Override
    public DocumentPart part(CaseNumber number, String name) {
        return Optional.ofNullable(mapper.part(number, name)).orElseGet(() -> DocumentPart.untouched(number, name));
    }

    @Override
    public void save(DocumentPart part) {
        if (part.version() > 1) {
            Stale.unlessOne(mapper.updatePart(part));
        } else {
            insert(part);
        }
    }

    private void insert(DocumentPart part) {
        try {
            mapper.insertPart(part);
        } catch (DuplicateKeyException e) {
            Stale stale = Stale.row();
            stale.initCause(e);
            throw stale;
        }
    }

    @Override
    public ResultsFramework results(CaseNumber number) {
        return new ResultsFramework(mapper.results(number));
    }

    @Override
    public void saveResults(CaseNumber number, ResultsFramework results) {
        mapper.deleteResults(number);
        if (!results.rows().isEmpty()) {
            mapper.insertResults(number, results.rows());
        }
    }

    @Override
    public WorkPlan workPlan(CaseNumber number) {
        return new WorkPlan(mapper.activities(number));
    }

    @Override
    public void saveWorkPlan(CaseNumber number, WorkPlan plan) {
        mapper.deleteActivities(number);
        if (!plan.activities().isEmpty()) {
            mapper.insertActivities(number, plan.activities());
        }
    }

    @Override
    public List<OutcomeShare> outcomes(CaseNumber number) {
        return mapper.outcomes(number);
    }

    @Override
    public void saveOutcomes(CaseNumber number, AgencyCode agency, List<OutcomeShare> outcomes) {
        mapper.deleteOutcomes(number, agency);
        if (!outcomes.isEmpty()) {
            mapper.insertOutcomes(number, outcomes);
        }
    }

    @Override
    public List<Risk> risks(CaseNumber number) {
        return mapper.risks(number);
    }

    @Override
    public void saveRisks(CaseNumber number, List<Risk> risks) {
        mapper.deleteRisks(number);
        if (!risks.isEmpty()) {
            mapper.insertRisks(number, risks);
        }
    }

    @Override
    public List<Signatory> signatories(CaseNumber number) {
        return mapper.signatories(number);
    }

    @Override
    public void saveSignatories(CaseNumber number, List<Signatory> signatories) {
        mapper.deleteSignatories(number);
        if (!signatories.isEmpty()) {
            mapper.insertSignatories(number, signatories);
        }
    }
}
