package org.jointfund.disbursement.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jointfund.disbursement.FundTransfer;
import org.jointfund.disbursement.Payment;
import org.jointfund.disbursement.TransferLine;
import org.jointfund.disbursement.TransferStatus;
import org.jointfund.disbursement.TransferStep;
import org.jointfund.document.DocumentKind;
import org.jointfund.document.StoredFile;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Role;
import org.jointfund.programme.Programme;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** A transfer request as its pages show it to one person. */
record TransferPage(
        Programme programme,
        FundTransfer transfer,
        boolean stored,
        List<TransferStep> steps,
        List<Payment> payments,
        Set<AgencyCode> waiting,
        List<StoredFile> files,
        Map<PersonId, String> names,
        Actor actor) {

    private static final List<DocumentKind> OF_THE_SYSTEM = List.of(
            DocumentKind.AGREEMENT_DATA,
            DocumentKind.AGREEMENT_TEXT,
            DocumentKind.AGREEMENT_EXECUTED,
            DocumentKind.DECISION);

    private static final Map<String, Role> TAKERS = Map.of(
            "request", Role.SECRETARIAT_OFFICER,
            "approval", Role.CHAIR,
            "check", Role.AGENT_OFFICER,
            "payments", Role.AGENT_OFFICER,
            "release", Role.AGENT_MANAGER);

    public String number() {
        return programme.number().value();
    }

    public int ordinal() {
        return transfer.ordinal();
    }

    public String tone() {
        return switch (transfer.status()) {
            case PREPARED, APPROVED, SENT, RELEASED -> "blue";
            case RETURNED -> "orange";
            case PARTLY_PAID -> "yellow";
            case PAID -> "green";
            case VOID -> "grey";
        };
    }

    /** Each agency with its payment, as far as there is one. */
    public List<PaidLine> lines() {
        return transfer.lines().stream()
                .map(line -> new PaidLine(line, payment(line).orElse(null), waiting.contains(line.agency())))
                .toList();
    }

    private Optional<Payment> payment(TransferLine line) {
        return payments.stream()
                .filter(payment -> payment.agency().equals(line.agency()))
                .findFirst();
    }

    public List<StoredFile> attachments() {
        return files.stream()
                .filter(file -> transfer.attachments().contains(file.id()))
                .toList();
    }

    /** Files of the case the preparer may add; agreement and decision go with the request anyway. */
    public List<Option> choices() {
        return files.stream()
                .filter(file -> !OF_THE_SYSTEM.contains(file.kind()))
                .map(file -> new Option(file.id().value(), file.title()))
                .toList();
    }

    public String nameOf(PersonId person) {
        return names.getOrDefault(person, person.value());
    }

    /** The step that is open: the end of its page's path; empty when there is none. */
    public String step() {
        return switch (transfer.status()) {
            case PREPARED -> "approval";
            case SENT -> "check";
            case RETURNED -> "request";
            case RELEASED, PARTLY_PAID -> payStep();
            case APPROVED, PAID, VOID -> "";
        };
    }

    private String payStep() {
        if (programme.suspended()) {
            return "";
        }
        return switch (payer()) {
            case "MANAGER" -> "release";
            case "AGENT" -> "payments";
            default -> "";
        };
    }

    private String payer() {
        return entered() ? "MANAGER" : restWaits() ? "WAITING" : "AGENT";
    }

    /** The same as far as this person takes it; empty when it is somebody else's turn. */
    public String turn() {
        Role taker = TAKERS.get(step());
        return taker != null && !programme.suspended() && actor.is(programme.fund(), taker) ? step() : "";
    }

    /** Whether nobody but agencies that have not used enough is left to be paid. */
    private boolean restWaits() {
        return !waiting.isEmpty()
                && payments.size() + waiting.size() == transfer.lines().size();
    }

    /** Whether payments wait for the manager. */
    public boolean entered() {
        return payments.stream().anyMatch(payment -> !payment.isReleased());
    }

    /** Whose turn it is, as a key of the message files. */
    public String holder() {
        return switch (transfer.status()) {
            case PAID -> "NOBODY";
            case VOID -> "GIVEN_UP";
            default -> programme.suspended() ? "SUSPENDED" : mover();
        };
    }

    private String mover() {
        return switch (transfer.status()) {
            case PREPARED -> "CHAIR";
            case RETURNED, APPROVED -> "SECRETARIAT";
            case SENT -> "AGENT";
            default -> payer();
        };
    }

    public boolean canPrepare() {
        return !stored || transfer.status() == TransferStatus.RETURNED;
    }

    /** An agency's part, its payment, if entered, and whether it waits. */
    record PaidLine(TransferLine line, @Nullable Payment payment, boolean waits) {

        /** Whether it can be paid now. */
        public boolean payable() {
            return !waits && (payment == null || !payment.isReleased());
        }
    }

    /** A box to tick. */
    record Option(String value, String text) {}
}
