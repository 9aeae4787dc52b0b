package org.jointfund.agreement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jointfund.document.FundingAgreement;
import org.jointfund.document.Rendering;
import org.jointfund.fund.RuleSet;
import org.jointfund.fund.TranchePlan;
import org.jointfund.fund.Words;
import org.jointfund.partner.Mou;
import org.jointfund.partner.Organisations;
import org.jointfund.programme.Budget;
import org.jointfund.programme.OutcomeShare;
import org.jointfund.programme.Programme;
import org.jointfund.programme.ProgrammeDocuments;
import org.jointfund.programme.Programmes;
import org.jointfund.shared.AgencyCode;
import org.springframework.stereotype.Component;

/** Puts together what the agreement says: from the programme, its budget, the decision, the fund's tranche plan and the memoranda. */
@Component
class AgreementText {

    private final Programmes programmes;
    private final ProgrammeDocuments documents;
    private final Parties parties;
    private final Organisations organisations;
    private final ProgrammeSummary summary;
    private final Approvals approvals;
    private final Rendering texts;

    AgreementText(
            Programmes programmes,
            ProgrammeDocuments documents,
            Parties parties,
            Organisations organisations,
            ProgrammeSummary summary,
            Approvals approvals,
            Rendering texts) {
        this.programmes = programmes;
        this.documents = documents;
        this.parties = parties;
        this.organisations = organisations;
        this.summary = summary;
        this.approvals = approvals;
        this.texts = texts;
    }

    FundingAgreement of(Programme programme, RuleSet rules, List<Party> signing, Locale language) {
        Approval approval = approvals.of(programme);
        Budget budget = programmes.budget(programme.number());
        return new FundingAgreement(
                fund(rules, language),
                summary.of(programme, rules, approval, language),
                programme.agencies().stream()
                        .map(agency -> party(programme, budget, agency))
                        .toList(),
                outcomes(programme),
                tranches(programme, rules.tranches(), budget, language),
                approval.conditions(),
                signing.stream().map(AgreementText::unsigned).toList());
    }

    private static FundingAgreement.Fund fund(RuleSet rules, Locale language) {
        Words words = rules.words();
        return new FundingAgreement.Fund(
                rules.fund().code(),
                rules.fund().name().in(language),
                words.get("administrativeAgent", language),
                words.get("agreement.title", language),
                words.get("agreement.subtitle", language),
                words.get("agreement.standing", language));
    }

    private FundingAgreement.Party party(Programme programme, Budget budget, AgencyCode agency) {
        Optional<Mou> mou = organisations.mou(programme.fund(), agency);
        return new FundingAgreement.Party(
                agency,
                parties.nameOf(agency),
                agency.equals(programme.convenor()),
                mou.filter(known -> known.status() == Mou.Status.SIGNED)
                        .map(signed -> FundingAgreement.Memorandum.SIGNED)
                        .orElse(FundingAgreement.Memorandum.IN_PROCESS),
                mou.map(Mou::signedOn),
                IntStream.rangeClosed(1, FundingAgreement.CATEGORIES)
                        .mapToObj(category -> budget.of(agency, category))
                        .toList());
    }

    /** Nothing where no agency said what it spends on each outcome. */
    private List<FundingAgreement.Outcome> outcomes(Programme programme) {
        List<OutcomeShare> shares = documents.outcomes(programme.number());
        return shares.stream()
                .map(OutcomeShare::outcome)
                .distinct()
                .map(outcome -> new FundingAgreement.Outcome(
                        outcome,
                        programme.agencies().stream()
                                .map(agency -> OutcomeShare.of(shares, agency, outcome))
                                .toList()))
                .toList();
    }

    private List<FundingAgreement.Tranche> tranches(
            Programme programme, TranchePlan plan, Budget budget, Locale language) {
        return IntStream.rangeClosed(1, plan.count())
                .mapToObj(n -> new FundingAgreement.Tranche(
                        n,
                        plan.split().value().get(n - 1),
                        programme.agencies().stream()
                                .map(agency ->
                                        plan.tranches(budget.total(agency)).get(n - 1))
                                .toList(),
                        release(plan, n, language)))
                .toList();
    }

    private String release(TranchePlan plan, int n, Locale language) {
        if (n == 1) {
            return texts.text("document.agreement.release.first", language);
        }
        return texts.text(
                plan.testsEachAgency() ? "document.agreement.release.alone" : "document.agreement.release.together",
                language,
                plan.threshold().value().toString().replaceAll("\\.00$", ""));
    }

    private static FundingAgreement.Signatory unsigned(Party party) {
        return new FundingAgreement.Signatory(
                party.capacity(), party.organization(), "", "", Optional.empty(), Optional.empty());
    }
}
