package org.jointfund.contribution;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jointfund.ledger.Instalments;
import org.jointfund.ledger.OpenInstalment;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;
import org.springframework.stereotype.Component;

/** Instalments that brought less than programmes claim on them, while the fund has no free cash to make up for it (D3, rulebook 4.1.4). */
@Component
public class Shortfalls {

    private final Contributions contributions;
    private final Instalments instalments;
    private final Awaited awaited;

    Shortfalls(Contributions contributions, Instalments instalments, Awaited awaited) {
        this.contributions = contributions;
        this.instalments = instalments;
        this.awaited = awaited;
    }

    /** By the key of the instalment, what is claimed on it beyond what is still to come, in US$ after the fee. */
    public Map<String, Money> of(FundCode fund) {
        Map<String, Money> claimed = instalments.claimed(fund).stream()
                .collect(Collectors.toMap(OpenInstalment::source, OpenInstalment::claimed));
        return contributions.instalments(keys(claimed)).stream()
                .filter(due -> claimed.getOrDefault(due.key(), Money.ZERO).compareTo(awaited.net(due)) > 0)
                .collect(Collectors.toMap(Schedule::key, due -> claimed.getOrDefault(due.key(), Money.ZERO)
                        .minus(awaited.net(due))));
    }

    private static List<InstalmentKey> keys(Map<String, Money> claimed) {
        return claimed.keySet().stream()
                .flatMap(key -> InstalmentKey.parse(key).stream())
                .toList();
    }
}
