package org.jointfund.agreement.web;

import java.time.Instant;
import java.util.List;
import org.jointfund.agreement.Agreement;
import org.jointfund.agreement.Agreements;
import org.jointfund.agreement.AwaitedSignature;
import org.jointfund.agreement.Refusal;
import org.jointfund.agreement.Signature;
import org.jointfund.document.FundingAgreement.Capacity;
import org.jointfund.partner.Actor;
import org.jointfund.shared.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The agreement and its signatures for programs. */
@RestController
class AgreementApi {

    private final AgreementPages pages;
    private final Agreements agreements;

    AgreementApi(AgreementPages pages, Agreements agreements) {
        this.pages = pages;
        this.agreements = agreements;
    }

    @GetMapping("/api/v1/cases/{number}/agreement")
    AgreementState agreement(@PathVariable CaseNumber number, Actor actor) {
        AgreementPage page = pages.of(number, actor);
        return new AgreementState(
                page.set().agreement(),
                page.rows().stream().map(AgreementApi::party).toList(),
                page.set().refusals());
    }

    private static PartyOverview party(AgreementPage.PartyRow row) {
        Signature signature = row.signature();
        return new PartyOverview(
                row.party().place(),
                row.party().capacity(),
                row.party().organization(),
                row.state().name(),
                signature == null ? null : signature.name(),
                signature == null ? null : signature.signedAt());
    }

    /** What waits for this person's signature. */
    @GetMapping("/api/v1/signatures")
    List<AwaitedSignature> awaiting(Actor actor) {
        return agreements.awaiting(actor.groups());
    }

    /** The latest issue, its parties, and who refused to sign. */
    record AgreementState(Agreement agreement, List<PartyOverview> parties, List<Refusal> refusals) {}

    /** A party and where it stands; name and time once signed. */
    record PartyOverview(
            int place,
            Capacity capacity,
            String organization,
            String state,
            @Nullable String name,
            @Nullable Instant signedAt) {}
}
