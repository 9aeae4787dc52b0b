package org.jointfund.agreement;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jointfund.document.FundingAgreement;
import org.jointfund.document.StoredFile;
import org.jointfund.fund.FundDays;
import org.jointfund.fund.RuleSet;
import org.jointfund.fund.RuleSets;
import org.jointfund.fund.Rules;
import org.jointfund.programme.Programme;
import org.jointfund.shared.PersonId;
import org.springframework.stereotype.Component;

/** One issue of an agreement: its parties, its content and its deadlines under the rules the case started with. */
@Component
class AgreementIssue {

    private final RuleSets ruleSets;
    private final Parties parties;
    private final AgreementText text;
    private final Agreements agreements;
    private final FundDays days;
    private final Clock clock;

    AgreementIssue(
            RuleSets ruleSets, Parties parties, AgreementText text, Agreements agreements, FundDays days, Clock clock) {
        this.ruleSets = ruleSets;
        this.parties = parties;
        this.text = text;
        this.agreements = agreements;
        this.days = days;
        this.clock = clock;
    }

    List<Party> parties(Programme programme, Locale language) {
        return parties.of(programme, rules(programme), language);
    }

    FundingAgreement content(Programme programme, List<Party> signing, Locale language) {
        return text.of(programme, rules(programme), signing, language);
    }

    Agreement agreement(Programme programme, int ordinal, StoredFile stored, PersonId by) {
        return new Agreement(
                programme.number(),
                ordinal,
                stored.id(),
                stored.hash(),
                AgreementStatus.OPEN,
                deadlines(programme),
                governmentsNeeded(programme),
                Instant.now(clock).truncatedTo(ChronoUnit.MICROS),
                by,
                0);
    }

    /** A text issued again under the same approval keeps those days of the first that lie ahead; another approval has days of its own. */
    private SignatureDeadlines deadlines(Programme programme) {
        return agreements
                .latest(programme.number())
                .filter(issued -> !issued.issuedAt().isBefore(programme.statusSince()))
                .map(issued -> issued.deadlines().issuedAgainOn(days.today(programme.fund()), rules(programme)))
                .orElseGet(() -> SignatureDeadlines.from(approvedOn(programme), rules(programme)));
    }

    private LocalDate approvedOn(Programme programme) {
        return days.of(programme.statusSince(), programme.fund());
    }

    /** All of them; of more countries than the fund's number, at least that number (rulebook 1.6.3). */
    private int governmentsNeeded(Programme programme) {
        return Math.min(programme.countries().size(), rules(programme).get(Rules.MINIMUM_ENDORSEMENTS));
    }

    private RuleSet rules(Programme programme) {
        return ruleSets.version(programme.fund(), programme.ruleSetVersion());
    }
}
