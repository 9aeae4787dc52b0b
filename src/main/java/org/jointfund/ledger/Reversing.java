package org.jointfund.ledger;

import java.util.List;
import java.util.stream.Stream;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.PersonId;
import org.springframework.stereotype.Component;

/** Turns an entry round in the books; its case follows, and so does whoever counts on the cash. */
@Component
class Reversing {

    private final Correcting correcting;
    private final List<CaseReversal> cases;
    private final Books books;

    Reversing(Correcting correcting, List<CaseReversal> cases, Books books) {
        this.correcting = correcting;
        this.cases = cases;
        this.books = books;
    }

    /** The journal, unless the books or its case refuse. */
    Journal reversible(FundCode fund, long journal) {
        Journal wrong = correcting.reversible(fund, journal);
        caseOf(wrong).forEach(one -> one.check(wrong));
        return wrong;
    }

    void reverse(FundCode fund, long journal, String reason, PersonId by) {
        Journal wrong = reversible(fund, journal);
        correcting.reverse(fund, journal, reason, by);
        caseOf(wrong).forEach(one -> one.reversed(wrong, reason, by));
        books.cashChanged(fund, by);
    }

    private Stream<CaseReversal> caseOf(Journal wrong) {
        return cases.stream().filter(one -> one.kind() == wrong.kind());
    }
}
