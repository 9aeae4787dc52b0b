package org.jointfund.agreement.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jointfund.agreement.LapseDecision;
import org.jointfund.agreement.Party;
import org.jointfund.agreement.Refusal;
import org.jointfund.agreement.Reminder;
import org.jointfund.agreement.Signature;
import org.jointfund.agreement.SignatureSet;
import org.jointfund.document.StoredFile;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Role;
import org.jointfund.programme.Programme;
import org.jointfund.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** An agreement as its pages show it to one person. */
record AgreementPage(
        Programme programme,
        SignatureSet set,
        StoredFile text,
        Optional<StoredFile> executed,
        List<Reminder> reminders,
        List<LapseDecision> lapseDecisions,
        Actor actor,
        LocalDate today) {

    public String number() {
        return programme.number().value();
    }

    public String tone() {
        return switch (set.agreement().status()) {
            case OPEN -> "blue";
            case EXECUTED -> "green";
            case REISSUED -> "grey";
            case LAPSED -> "red";
        };
    }

    public List<PartyRow> rows() {
        return set.parties().stream().map(this::row).toList();
    }

    /** The parties whose signature is still missing. */
    public List<Party> missing() {
        return set.agreement().isOpen()
                ? set.parties().stream().filter(set::isMissing).toList()
                : List.of();
    }

    private PartyRow row(Party party) {
        return new PartyRow(
                party,
                state(party),
                set.signature(party).orElse(null),
                set.agreement().isOpen() && mayRecord(party) && !set.hasSigned(party));
    }

    private PartyState state(Party party) {
        if (set.hasSigned(party)) {
            return PartyState.SIGNED;
        }
        if (set.openRefusal(party).isPresent()) {
            return PartyState.REFUSED;
        }
        if (!set.agreement().isOpen()) {
            return PartyState.NOT_SIGNED;
        }
        if (!set.isMissing(party)) {
            return PartyState.NOT_NEEDED;
        }
        return set.isAwaited(party) ? PartyState.AWAITED : PartyState.LATER;
    }

    private boolean mayRecord(Party party) {
        return officer() || party.isSignedBy(actor);
    }

    public boolean officer() {
        return actor.is(programme.fund(), Role.SECRETARIAT_OFFICER);
    }

    public boolean presiding() {
        return actor.is(programme.fund(), Role.CHAIR) || actor.is(programme.fund(), Role.ALTERNATE_CHAIR);
    }

    /** The parties this person has still to sign for. */
    public List<Party> mine() {
        return set.of(actor);
    }

    /** Whether this person can sign at this moment. */
    public boolean myTurn() {
        return mine().stream().anyMatch(set::isAwaited);
    }

    public long signed() {
        return set.signatures().size();
    }

    public boolean late() {
        return set.agreement().isOpen()
                && today.isAfter(set.agreement().deadlines().dueOn());
    }

    public boolean lapseDue() {
        return set.agreement().isOpen()
                && !today.isBefore(set.agreement().deadlines().lapsesOn());
    }

    public boolean refusalOpen() {
        return set.agreement().isOpen() && !set.openRefusals().isEmpty();
    }

    /** The oldest refusal that is to be resolved; not found when there is none. */
    RefusalRow openRefusal() {
        return set.openRefusals().stream()
                .findFirst()
                .map(this::refusal)
                .orElseThrow(() -> new NotFound("refusal", number()));
    }

    /** Every refusal with the party it came from; those of an earlier text, too. */
    public List<RefusalRow> refusals() {
        return set.refusals().stream().map(this::refusal).toList();
    }

    RefusalRow refusal(Refusal refusal) {
        return new RefusalRow(refusal, set.party(refusal.place()), set.isOpen(refusal));
    }

    /** A party, where it stands, its signature if given, and whether this person may record a paper page for it. */
    record PartyRow(Party party, PartyState state, @Nullable Signature signature, boolean mayRecord) {}

    /** A refusal, whose it is, and whether it is still to be resolved. */
    record RefusalRow(Refusal refusal, Party party, boolean open) {

        /** Nobody resolved it before another text took the place of the one refused. */
        public boolean replaced() {
            return refusal.isOpen() && !open;
        }
    }

    /** Where a party stands. */
    enum PartyState {
        SIGNED("green"),
        REFUSED("red"),
        AWAITED("blue"),
        LATER("grey"),
        NOT_NEEDED("grey"),
        NOT_SIGNED("grey");

        private final String tone;

        PartyState(String tone) {
            this.tone = tone;
        }

        public String tone() {
            return tone;
        }
    }
}
