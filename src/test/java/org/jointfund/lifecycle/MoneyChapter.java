package org.jointfund.lifecycle;

import static org.jointfund.lifecycle.Plot.AGENCIES;
import static org.jointfund.lifecycle.Plot.CONVENOR;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.jointfund.agreement.SignatureSets;
import org.jointfund.agreement.Signing;
import org.jointfund.disbursement.FundTransfers;
import org.jointfund.disbursement.Payments;
import org.jointfund.disbursement.Seen;
import org.jointfund.disbursement.TrancheRequests;
import org.jointfund.disbursement.Tranches;
import org.jointfund.disbursement.TransferRequests;
import org.jointfund.disbursement.TransferStatus;
import org.jointfund.disbursement.WaitingAgencies;
import org.jointfund.document.ContentHash;
import org.jointfund.fund.FundDays;
import org.jointfund.partner.Actor;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;

/** Everybody signs the agreement, and its tranches leave under four eyes. */
final class MoneyChapter {

    private final Cast cast;
    private final Plot plot;

    MoneyChapter(Cast cast, Plot plot) {
        this.cast = cast;
        this.plot = plot;
    }

    void signed(CaseNumber number) {
        issue(number);
        ContentHash text = cast.bean(SignatureSets.class)
                .get(number, cast.officer())
                .agreement()
                .hash();
        Stream<Actor> agencies = AGENCIES.stream().map(agency -> cast.actor(agency, "signatory"));
        Stream<Actor> others = Stream.of("northland-government", "northland-coordinator", "chair")
                .map(cast::actor);
        Stream.concat(agencies, others).forEach(signatory -> sign(number, text, signatory));
    }

    /** The agreement is issued by a job. */
    private void issue(CaseNumber number) {
        String signature = cast.bean(RuntimeService.class)
                .createProcessInstanceQuery()
                .processDefinitionKey("signature")
                .processInstanceBusinessKey(number.value())
                .singleResult()
                .getId();
        ManagementService jobs = cast.bean(ManagementService.class);
        jobs.executeJob(jobs.createJobQuery()
                .processInstanceId(signature)
                .singleResult()
                .getId());
    }

    private void sign(CaseNumber number, ContentHash text, Actor signatory) {
        cast.does(
                signatory, "signature", () -> cast.bean(Signing.class).sign(number, text, "Representative", signatory));
    }

    /** Five steps by four people: prepared, approved, checked, entered, released; who is not ready waits. */
    void paid(CaseNumber number, int tranche) {
        sent(number, tranche);
        Set<AgencyCode> waiting = plot.eachAlone() ? waiting(number, tranche) : Set.of();
        pay(number, tranche, AGENCIES.stream().filter(agency -> !waiting.contains(agency)));
    }

    private Set<AgencyCode> waiting(CaseNumber number, int tranche) {
        return cast.bean(WaitingAgencies.class)
                .of(cast.bean(FundTransfers.class).find(number, tranche).orElseThrow());
    }

    /** Who waited for the tranche is ready now. */
    void caughtUp(CaseNumber number, int tranche) {
        FundTransfers transfers = cast.bean(FundTransfers.class);
        if (transfers.find(number, tranche).orElseThrow().status() == TransferStatus.PARTLY_PAID) {
            Set<AgencyCode> paid = transfers.paid(number, tranche);
            pay(number, tranche, AGENCIES.stream().filter(agency -> !paid.contains(agency)));
        }
    }

    void sent(CaseNumber number, int tranche) {
        TransferRequests requests = cast.bean(TransferRequests.class);
        Actor officer = cast.officer();
        cast.does(officer, "transfers", () -> requests.prepare(number, tranche, "As approved", List.of(), officer));
        Actor chair = cast.actor("chair");
        cast.does(chair, "transfers/approval", () -> requests.approve(seen(number, tranche), chair));
        Actor agent = cast.actor("agent-officer");
        cast.does(agent, "transfers/check", () -> requests.check(seen(number, tranche), true, "", agent));
    }

    void pay(CaseNumber number, int tranche, Stream<AgencyCode> agencies) {
        Actor agent = cast.actor("agent-officer");
        List<Payments.Entry> entries = entries(tranche, agencies);
        Payments payments = cast.bean(Payments.class);
        cast.does(agent, "payments", () -> payments.prepare(number, tranche, entries, agent));
        Actor manager = cast.actor("agent-manager");
        cast.does(manager, "payments/release", () -> payments.release(seen(number, tranche), manager));
    }

    private Seen seen(CaseNumber number, int tranche) {
        return cast.bean(FundTransfers.class)
                .find(number, tranche)
                .orElseThrow()
                .seen();
    }

    private Seen asked(CaseNumber number, int tranche) {
        return cast.bean(Tranches.class).find(number, tranche).orElseThrow().seen();
    }

    private List<Payments.Entry> entries(int tranche, Stream<AgencyCode> agencies) {
        LocalDate today = cast.bean(FundDays.class).today();
        return agencies.map(agency -> entry(agency, tranche, today)).toList();
    }

    private static Payments.Entry entry(AgencyCode agency, int tranche, LocalDate day) {
        return new Payments.Entry(agency, "PAY-" + tranche + "-" + agency, day);
    }

    /** A later tranche is asked for, certified and paid. */
    void released(CaseNumber number, int tranche) {
        certified(number, tranche);
        paid(number, tranche);
    }

    void certified(CaseNumber number, int tranche) {
        TrancheRequests requests = cast.bean(TrancheRequests.class);
        Actor convenor = cast.focalPoint(CONVENOR);
        cast.does(convenor, "tranches", () -> requests.request(number, tranche, "As planned", null, convenor));
        Actor officer = cast.officer();
        cast.does(officer, "tranches/certificate", () -> requests.certify(asked(number, tranche), officer));
    }
}
