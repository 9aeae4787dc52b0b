package org.jointfund.disbursement;

import java.util.List;
import java.util.Optional;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.FundCode;

/** All tranches after the first, with every test of their conditions. */
public interface Tranches {

    Optional<Tranche> find(CaseNumber number, int ordinal);

    /** Those of a case, in order. */
    List<Tranche> of(CaseNumber number);

    /** Those of a fund that were asked for and are not certified yet. */
    List<Tranche> requested(FundCode fund);

    /** The same of all funds. */
    List<Tranche> requested();

    void insert(Tranche tranche);

    /** Writes the row; stale when somebody was faster. */
    void update(Tranche tranche);

    /** Files a test with its conditions. */
    void insert(Tranche tranche, TestedRelease test);

    /** The latest test; none before the tranche was asked for. */
    Optional<TestedRelease> latestTest(CaseNumber number, int ordinal);
}
