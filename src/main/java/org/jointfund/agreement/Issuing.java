package org.jointfund.agreement;

import java.util.List;
import java.util.Locale;
import org.jointfund.document.FundingAgreement;
import org.jointfund.document.FundingAgreements;
import org.jointfund.document.Layout;
import org.jointfund.document.StoredFile;
import org.jointfund.programme.Programme;
import org.jointfund.programme.Programmes;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues the agreement of an approved programme: the text for signature with its hash H, and a row for everybody who signs (N25). */
@Service
public class Issuing {

    private final Programmes programmes;
    private final AgreementIssue issue;
    private final FundingAgreements texts;
    private final Agreements agreements;
    private final AgreementLanguage languages;
    private final ApplicationEventPublisher events;

    Issuing(
            Programmes programmes,
            AgreementIssue issue,
            FundingAgreements texts,
            Agreements agreements,
            AgreementLanguage languages,
            ApplicationEventPublisher events) {
        this.programmes = programmes;
        this.issue = issue;
        this.texts = texts;
        this.agreements = agreements;
        this.languages = languages;
        this.events = events;
    }

    /** Issues the text, again after a refusal: then the signatures under the earlier text count no more. */
    @Transactional
    public Agreement issue(CaseNumber number, PersonId by) {
        return issue(number, languages.of(programmes.get(number)), by);
    }

    Agreement issue(CaseNumber number, Locale language, PersonId by) {
        agreements.latest(number).filter(Agreement::isOpen).ifPresent(this::replace);
        Programme programme = programmes.get(number);
        List<Party> parties = issue.parties(programme, language);
        FundingAgreement content = issue.content(programme, parties, language);
        StoredFile text = texts.prepare(
                new FundingAgreements.Draft(Layout.FUNDING_AGREEMENT, language.getLanguage(), content), by);
        Agreement issued = issue.agreement(programme, nextIssue(number), text, by);
        agreements.insert(issued, parties);
        events.publishEvent(new AgreementIssued(number, issued.issue(), issued.hash(), by));
        return issued;
    }

    private void replace(Agreement open) {
        agreements.update(open.as(AgreementStatus.REISSUED));
    }

    private int nextIssue(CaseNumber number) {
        return agreements.latest(number).map(Agreement::issue).orElse(0) + 1;
    }
}
