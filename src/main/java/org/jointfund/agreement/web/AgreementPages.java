package org.jointfund.agreement.web;

import org.jointfund.agreement.Agreements;
import org.jointfund.agreement.SignatureSet;
import org.jointfund.agreement.SignatureSets;
import org.jointfund.command.Receipt;
import org.jointfund.document.DocumentKind;
import org.jointfund.document.Documents;
import org.jointfund.fund.FundDays;
import org.jointfund.partner.Actor;
import org.jointfund.programme.Programmes;
import org.jointfund.shared.CaseNumber;
import org.springframework.stereotype.Component;

/** Reads what the pages on an agreement show. */
@Component
class AgreementPages {

    private final SignatureSets sets;
    private final Agreements agreements;
    private final Programmes programmes;
    private final Documents documents;
    private final FundDays days;

    AgreementPages(
            SignatureSets sets, Agreements agreements, Programmes programmes, Documents documents, FundDays days) {
        this.sets = sets;
        this.agreements = agreements;
        this.programmes = programmes;
        this.documents = documents;
        this.days = days;
    }

    AgreementPage of(CaseNumber number, Actor actor) {
        SignatureSet set = sets.get(number, actor);
        return new AgreementPage(
                programmes.get(number),
                set,
                documents.find(set.agreement().textId()).orElseThrow(),
                documents.latest(DocumentKind.AGREEMENT_EXECUTED, number.value()),
                agreements.reminders(number),
                agreements.lapseDecisions(number),
                actor,
                days.today(number.fund()));
    }

    /** Where every step about the agreement leads. */
    static Receipt done(CaseNumber number, String message, Object... args) {
        return Receipt.of("/cases/" + number + "/agreement", message, args);
    }
}
