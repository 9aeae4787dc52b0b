package org.jointfund.change;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jointfund.fund.RuleSets;
import org.jointfund.ledger.Balances;
import org.jointfund.partner.Actor;
import org.jointfund.programme.CaseAccess;
import org.jointfund.programme.Programme;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far a programme's closure is, as one person may see it. */
@Service
@Transactional(readOnly = true)
public class ClosureReading {

    private final CaseAccess access;
    private final Closures closures;
    private final FinalStatements statements;
    private final Balances balances;
    private final RuleSets ruleSets;

    ClosureReading(
            CaseAccess access, Closures closures, FinalStatements statements, Balances balances, RuleSets ruleSets) {
        this.access = access;
        this.closures = closures;
        this.statements = statements;
        this.balances = balances;
        this.ruleSets = ruleSets;
    }

    public ClosureFile file(CaseNumber number, Actor actor) {
        return file(access.visible(number, actor));
    }

    ClosureFile file(Programme programme) {
        CaseNumber number = programme.number();
        return new ClosureFile(
                programme,
                closures.dates(number),
                programme.agencies().stream()
                        .map(agency -> agency(programme, agency))
                        .toList(),
                closures.narratives(number),
                closures.narrativeChecks(number));
    }

    private AgencyClosure agency(Programme programme, AgencyCode agency) {
        CaseNumber number = programme.number();
        Optional<FinalStatement> statement = last(statements.of(number), FinalStatement::agency, agency);
        return new AgencyClosure(
                agency,
                balances.netTransferred(number, agency),
                ruleSets.version(programme.fund(), programme.ruleSetVersion()).refundFloor(agency),
                last(closures.notices(number), CompletionNotice::agency, agency),
                statement,
                last(statements.settlements(number), Settlement::agency, agency).filter(found -> statement
                        .filter(latest -> latest.attempt() == found.attempt())
                        .isPresent()),
                last(statements.refunds(number), RefundReceived::agency, agency));
    }

    private static <T> Optional<T> last(List<T> all, Function<T, AgencyCode> whose, AgencyCode agency) {
        Stream<T> own = all.stream().filter(one -> whose.apply(one).equals(agency));
        return own.reduce((earlier, later) -> later);
    }
}
