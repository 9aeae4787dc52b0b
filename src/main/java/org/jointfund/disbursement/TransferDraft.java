package org.jointfund.disbursement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jointfund.agreement.Approval;
import org.jointfund.agreement.Approvals;
import org.jointfund.document.DocumentId;
import org.jointfund.document.DocumentKind;
import org.jointfund.document.Documents;
import org.jointfund.document.NoSuchDocument;
import org.jointfund.document.StoredFile;
import org.jointfund.fund.RuleSets;
import org.jointfund.fund.TranchePlan;
import org.jointfund.ledger.Balances;
import org.jointfund.programme.Budget;
import org.jointfund.programme.Programme;
import org.jointfund.programme.Programmes;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.Money;
import org.jointfund.shared.PersonId;
import org.springframework.stereotype.Component;

/** Fills in a transfer request: the amounts follow from the approved budget and the fund's tranche plan, nobody types them. */
@Component
class TransferDraft {

    private final Programmes programmes;
    private final RuleSets ruleSets;
    private final Approvals approvals;
    private final Documents documents;
    private final Balances balances;

    TransferDraft(
            Programmes programmes, RuleSets ruleSets, Approvals approvals, Documents documents, Balances balances) {
        this.programmes = programmes;
        this.ruleSets = ruleSets;
        this.approvals = approvals;
        this.documents = documents;
        this.balances = balances;
    }

    /** Each agency's part of the tranche: HALF_UP to the cent, the last tranche takes the rest (N14). */
    List<TransferLine> lines(Programme programme, int tranche) {
        Budget budget = programmes.budget(programme.number());
        TranchePlan plan =
                ruleSets.version(programme.fund(), programme.ruleSetVersion()).tranches();
        return programme.agencies().stream()
                .map(agency -> line(budget, plan, agency, tranche))
                .toList();
    }

    private static TransferLine line(Budget budget, TranchePlan plan, AgencyCode agency, int tranche) {
        Money total = plan.tranches(budget.total(agency)).get(tranche - 1);
        Money indirect = plan.tranches(budget.indirect(agency)).get(tranche - 1);
        return new TransferLine(agency, total.minus(indirect), indirect);
    }

    FundTransfer of(Programme programme, int tranche, String summary, List<DocumentId> more, PersonId by, Instant at) {
        Approval approval = approvals.of(programme);
        return new FundTransfer(
                programme.number(),
                tranche,
                tranche == 1 ? TransferType.INITIAL_TRANCHE : TransferType.NEXT_TRANCHE,
                TransferStatus.PREPARED,
                approval.decision(),
                approval.decidedOn(),
                lines(programme, tranche),
                programmes.budget(programme.number()).total(),
                Money.sum(balances.netTransferred(programme.number()).values()),
                summary,
                attachments(programme, more),
                by,
                at,
                null,
                null,
                null,
                null,
                null,
                0);
    }

    /** The executed agreement and the decision always; what the preparer adds must be filed on the case. */
    private List<DocumentId> attachments(Programme programme, List<DocumentId> more) {
        List<StoredFile> files = documents.of(programme.number().value());
        List<DocumentId> known = files.stream().map(StoredFile::id).toList();
        more.stream().filter(id -> !known.contains(id)).findFirst().ifPresent(id -> {
            throw new NoSuchDocument(id);
        });
        return files.stream()
                .filter(file -> isRequired(programme, file) || more.contains(file.id()))
                .map(StoredFile::id)
                .toList();
    }

    private boolean isRequired(Programme programme, StoredFile file) {
        return List.of(DocumentKind.AGREEMENT_EXECUTED, DocumentKind.DECISION).contains(file.kind())
                && Optional.of(file)
                        .equals(documents.latest(file.kind(), programme.number().value()));
    }
}
