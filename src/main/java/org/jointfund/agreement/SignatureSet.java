package org.jointfund.agreement;

import java.util.List;
import java.util.Optional;
import org.jointfund.partner.Actor;

/** An issued agreement with its parties and what each of them has done. */
public record SignatureSet(
        Agreement agreement, List<Party> parties, List<Signature> signatures, List<Refusal> refusals) {

    public Optional<Signature> signature(Party party) {
        return signatures.stream().filter(one -> one.place() == party.place()).findFirst();
    }

    public boolean hasSigned(Party party) {
        return signature(party).isPresent();
    }

    /** The refusals of this issue that nobody has resolved yet, oldest first; those of an earlier text went with it. */
    public List<Refusal> openRefusals() {
        return refusals.stream().filter(this::isOpen).toList();
    }

    public boolean isOpen(Refusal refusal) {
        return refusal.isOpen() && refusal.issue() == agreement.issue();
    }

    /** The refusal of this party that nobody has resolved yet. */
    public Optional<Refusal> openRefusal(Party party) {
        return openRefusals().stream()
                .filter(refusal -> refusal.place() == party.place())
                .findFirst();
    }

    /** A party the agreement has to wait for; governments beyond the number needed need not sign (rulebook 1.6.3). */
    public boolean isMissing(Party party) {
        return !hasSigned(party) && !(party.isGovernment() && governmentsSigned() >= agreement.governmentsNeeded());
    }

    private long governmentsSigned() {
        return parties.stream()
                .filter(Party::isGovernment)
                .filter(this::hasSigned)
                .count();
    }

    /** Whether the party can sign now: not done, not refusing, and the chair after all others (F2). */
    public boolean isAwaited(Party party) {
        return agreement.isOpen()
                && !hasSigned(party)
                && openRefusal(party).isEmpty()
                && (!party.isChair() || othersMissing().isEmpty());
    }

    /** Who has still to sign before the chair. */
    public List<Party> othersMissing() {
        return parties.stream()
                .filter(party -> !party.isChair() && isMissing(party))
                .toList();
    }

    /** Whether nobody has signed this issue or refused to. */
    public boolean isUntouched() {
        return signatures.isEmpty() && openRefusals().isEmpty();
    }

    public boolean isComplete() {
        return parties.stream().noneMatch(this::isMissing);
    }

    /** The parties this person can sign for, whether their turn has come or not. */
    public List<Party> of(Actor actor) {
        return parties.stream()
                .filter(party -> !hasSigned(party) && party.isSignedBy(actor))
                .toList();
    }

    public Party party(int place) {
        return parties.stream()
                .filter(party -> party.place() == place)
                .findFirst()
                .orElseThrow(() -> new NoSuchParty(agreement.number(), place));
    }

    SignatureSet with(Signature signature) {
        List<Signature> more = new java.util.ArrayList<>(signatures);
        more.add(signature);
        return new SignatureSet(agreement, parties, List.copyOf(more), refusals);
    }
}
