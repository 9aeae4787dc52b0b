package org.jointfund.lifecycle;

import java.util.List;
import java.util.stream.Stream;
import org.jointfund.fund.RuleSet;
import org.jointfund.fund.ThematicArea;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CountryCode;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;
import org.jointfund.shared.Share;

/** What is played under a fund's rules: four agencies in one country, US$ 2,000,000.00 over 36 months, in the fund's first area. */
record Plot(RuleSet rules) {

    static final int MONTHS = 36;
    static final Money TOTAL = Money.usd("2000000.00");
    static final CountryCode COUNTRY = new CountryCode("XA");
    static final List<AgencyCode> AGENCIES =
            Stream.of("ALDER", "BIRCH", "CEDAR", "ELM").map(AgencyCode::new).toList();
    static final AgencyCode CONVENOR = AGENCIES.get(0);

    private static final List<Money> SHARES = Stream.of("700000.00", "610000.00", "390000.00", "300000.00")
            .map(Money::usd)
            .toList();
    private static final List<Money> OVERHEADS = Stream.of("45794.39", "39906.54", "25514.02", "19626.17")
            .map(Money::usd)
            .toList();
    private static final List<Money> UNSPENT =
            Stream.of("12345.67", "0.00", "200.00", "0.00").map(Money::usd).toList();
    private static final AgencyCode SLOW = AGENCIES.get(1);
    private static final Share MOST = Share.percent(80);
    private static final Share TOO_LITTLE = Share.percent(65);

    FundCode fund() {
        return rules.fund().code();
    }

    ThematicArea area() {
        return rules.areas().get(0);
    }

    int objective() {
        return area().objectives().value().get(0);
    }

    int tranches() {
        return rules.tranches().count();
    }

    Money share(AgencyCode agency) {
        return SHARES.get(AGENCIES.indexOf(agency));
    }

    Money overhead(AgencyCode agency) {
        return OVERHEADS.get(AGENCIES.indexOf(agency));
    }

    Money received(AgencyCode agency, int tranchesPaid) {
        return Money.sum(rules.tranches().tranches(share(agency)).subList(0, tranchesPaid));
    }

    /** Enough of all tranches for the next of any fund, but that one agency is slow with its first: too little where each is tested alone. */
    Money used(AgencyCode agency, int tranchesPaid) {
        boolean slow = agency.equals(SLOW);
        int received = slow && eachAlone() ? Math.max(1, tranchesPaid - 1) : tranchesPaid;
        return received(agency, received).times(slow && tranchesPaid == 1 ? TOO_LITTLE : MOST);
    }

    boolean eachAlone() {
        return rules.tranches().testsEachAgency();
    }

    Money spentInTheEnd(AgencyCode agency) {
        return share(agency).minus(unspent(agency));
    }

    Money unspent(AgencyCode agency) {
        return UNSPENT.get(AGENCIES.indexOf(agency));
    }

    boolean owesRefund(AgencyCode agency) {
        return rules.refundFloor(agency).compareTo(unspent(agency)) < 0;
    }
}
