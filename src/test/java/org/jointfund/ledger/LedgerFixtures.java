package org.jointfund.ledger;

import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;
import org.jointfund.shared.PersonId;
import org.jointfund.shared.Share;

/** A fund of its own for every test, and believable commands on it. */
final class LedgerFixtures {

    static final PersonId AGENT = new PersonId("agent-officer");
    static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    static final AgencyCode ALDER = new AgencyCode("ALDER");
    static final String PREFIX = "LG";
    private static final AtomicInteger FUNDS = new AtomicInteger();

    final FundCode fund = new FundCode("%s%04d".formatted(PREFIX, FUNDS.incrementAndGet()));
    private int sources;

    CaseNumber programme(int number) {
        return CaseNumber.of(fund, 2026, number);
    }

    String source() {
        return fund + "/" + ++sources;
    }

    Deposit deposit(String amount, Integer... themes) {
        return deposit(amount, "", themes);
    }

    Deposit deposit(String amount, String instalment, Integer... themes) {
        Earmark earmark = Earmark.of(Set.of(themes));
        return new Deposit(fund, earmark, source(), DAY, Money.usd(amount), Share.percent(1), instalment);
    }

    Deposit wholeDeposit(String amount, LocalDate on, Integer... themes) {
        return new Deposit(fund, Earmark.of(Set.of(themes)), source(), on, Money.usd(amount), new Share(0), "");
    }

    Instalment instalment(String amount, LocalDate due, Integer... themes) {
        return new Instalment(fund, Earmark.of(Set.of(themes)), source(), due, Money.usd(amount));
    }

    Promise promise(int programme, int tranche, String amount, Integer... themes) {
        return new Promise(programme(programme), tranche, Money.usd(amount), Set.of(themes), source());
    }

    Transfer transfer(int programme, int tranche, String amount) {
        return new Transfer(programme(programme), tranche, ALDER, Money.usd(amount), DAY, source());
    }

    Refund refund(int programme, String amount) {
        return new Refund(programme(programme), ALDER, Money.usd(amount), DAY, source());
    }

    Booking booking(String amount) {
        return new Booking(fund, source(), DAY, Money.usd(amount), "");
    }
}
