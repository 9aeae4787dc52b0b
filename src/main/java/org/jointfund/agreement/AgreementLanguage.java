package org.jointfund.agreement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jointfund.document.Documents;
import org.jointfund.document.StoredFile;
import org.jointfund.fund.RuleSets;
import org.jointfund.programme.Programme;
import org.jointfund.programme.ProgrammeDocument;
import org.jointfund.programme.ProgrammeDocuments;
import org.springframework.stereotype.Component;

/** The language an agreement is issued in: that of its last issue, else what its document asks for, else the fund's usual one (D4). */
@Component
class AgreementLanguage {

    private final Agreements agreements;
    private final Documents files;
    private final ProgrammeDocuments documents;
    private final RuleSets ruleSets;

    AgreementLanguage(Agreements agreements, Documents files, ProgrammeDocuments documents, RuleSets ruleSets) {
        this.agreements = agreements;
        this.files = files;
        this.documents = documents;
        this.ruleSets = ruleSets;
    }

    Locale of(Programme programme) {
        return issued(programme).or(() -> chosen(programme)).orElseGet(() -> offered(programme)
                .get(0));
    }

    private Optional<Locale> issued(Programme programme) {
        return agreements
                .latest(programme.number())
                .flatMap(latest -> files.find(latest.textId()))
                .map(StoredFile::language);
    }

    private Optional<Locale> chosen(Programme programme) {
        return documents
                .find(programme.number())
                .map(ProgrammeDocument::language)
                .map(Locale::forLanguageTag);
    }

    /** The languages this fund's agreements are worded in. */
    List<Locale> offered(Programme programme) {
        return ruleSets.version(programme.fund(), programme.ruleSetVersion())
                .fund()
                .languages();
    }
}
