package org.jointfund.programme;

import java.util.List;
import java.util.Optional;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;

/** Programme documents and their parts, each with its own version. */
public interface ProgrammeDocuments {

    Optional<ProgrammeDocument> find(CaseNumber number);

    /** The document, held until the transaction ends, so that it is never edited while it is handed in. */
    Optional<ProgrammeDocument> lock(CaseNumber number);

    void open(ProgrammeDocument document);

    /** Writes the row, guarded by its version; stale when somebody was faster. */
    void update(ProgrammeDocument document);

    /** The parts anyone has changed so far. */
    List<DocumentPart> parts(CaseNumber number);

    DocumentPart part(CaseNumber number, String name);

    /** Stores the part's next version; stale when somebody else stored one since. */
    void save(DocumentPart part);

    ResultsFramework results(CaseNumber number);

    void saveResults(CaseNumber number, ResultsFramework results);

    WorkPlan workPlan(CaseNumber number);

    void saveWorkPlan(CaseNumber number, WorkPlan plan);

    /** What every agency spends on each outcome. */
    List<OutcomeShare> outcomes(CaseNumber number);

    /** Replaces what one agency spends on each outcome. */
    void saveOutcomes(CaseNumber number, AgencyCode agency, List<OutcomeShare> outcomes);

    List<Risk> risks(CaseNumber number);

    void saveRisks(CaseNumber number, List<Risk> risks);

    List<Signatory> signatories(CaseNumber number);

    void saveSignatories(CaseNumber number, List<Signatory> signatories);
}
