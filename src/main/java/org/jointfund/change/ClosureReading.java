package org.jointfund.change;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jointfund.fund.RuleSet;
import org.jointfund.fund.RuleSets;
import org.jointfund.ledger.Balances;
import org.jointfund.partner.Actor;
import org.jointfund.programme.CaseAccess;
import org.jointfund.programme.Programme;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Money;
import org.jspecify.annotations.Nullable;
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
                agencies(programme),
                closures.narratives(number),
                closures.narrativeChecks(number));
    }

    private List<AgencyClosure> agencies(Programme programme) {
        CaseNumber number = programme.number();
        RuleSet rules = ruleSets.version(programme.fund(), programme.ruleSetVersion());
        Map<AgencyCode, Money> transferred = balances.netTransferred(number);
        var notices = latest(closures.notices(number), CompletionNotice::agency);
        var filed = latest(statements.of(number), FinalStatement::agency);
        var settled = latest(statements.settlements(number), Settlement::agency);
        var refunds = latest(statements.refunds(number), RefundReceived::agency);
        return programme.agencies().stream()
                .map(agency -> new AgencyClosure(
                        agency,
                        transferred.getOrDefault(agency, Money.ZERO),
                        rules.refundFloor(agency),
                        Optional.ofNullable(notices.get(agency)),
                        Optional.ofNullable(filed.get(agency)),
                        Optional.ofNullable(settled.get(agency)).filter(found -> isOf(found, filed.get(agency))),
                        Optional.ofNullable(refunds.get(agency))))
                .toList();
    }

    private static <T> Map<AgencyCode, T> latest(List<T> all, Function<T, AgencyCode> whose) {
        return all.stream().collect(Collectors.toMap(whose, Function.identity(), (earlier, later) -> later));
    }

    private static boolean isOf(Settlement settlement, @Nullable FinalStatement statement) {
        return statement != null && statement.attempt() == settlement.attempt();
    }
}
