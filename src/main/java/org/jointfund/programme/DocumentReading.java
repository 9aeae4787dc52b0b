package org.jointfund.programme;

import java.util.stream.Collectors;
import org.jointfund.fund.RuleSet;
import org.jointfund.fund.RuleSets;
import org.jointfund.partner.Actor;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads a programme document as a whole, under the rules the case was started under. */
@Service
@Transactional(readOnly = true)
public class DocumentReading {

    private final Programmes programmes;
    private final ProgrammeDocuments documents;
    private final CaseAccess access;
    private final RuleSets rules;

    DocumentReading(Programmes programmes, ProgrammeDocuments documents, CaseAccess access, RuleSets rules) {
        this.programmes = programmes;
        this.documents = documents;
        this.access = access;
        this.rules = rules;
    }

    /** The document for whoever may read the case; not found before the idea was selected. */
    public DocumentCheck visible(CaseNumber number, Actor reader) {
        return check(access.visible(number, reader));
    }

    DocumentCheck check(Programme programme) {
        return new DocumentCheck(contents(programme), rules(programme));
    }

    RuleSet rules(Programme programme) {
        return rules.version(programme.fund(), programme.ruleSetVersion());
    }

    private DocumentContents contents(Programme programme) {
        CaseNumber number = programme.number();
        return new DocumentContents(
                programme,
                documents.find(number).orElseThrow(() -> new NotFound("programmeDocument", number.value())),
                DocumentContents.byName(documents.parts(number)),
                documents.results(number),
                documents.workPlan(number),
                documents.risks(number),
                documents.signatories(number),
                programmes.budget(number),
                documents.outcomes(number),
                programmes.shares(number).stream().collect(Collectors.toMap(AgencyShare::agency, AgencyShare::amount)));
    }
}
