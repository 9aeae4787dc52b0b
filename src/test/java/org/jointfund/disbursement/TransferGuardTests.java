package org.jointfund.disbursement;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import org.jointfund.fund.RuleSet;
import org.jointfund.fund.RuleSets;
import org.jointfund.ledger.Balances;
import org.jointfund.partner.Organisations;
import org.jointfund.programme.Programme;
import org.jointfund.programme.ProgrammeFixtures;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How hard the rule on memoranda holds when money is asked for is the fund's to say (E3, D6). */
class TransferGuardTests {

    private final Programme programme =
            ProgrammeFixtures.aProgramme(new CaseNumber("MIG00-2026-0001"), ProgrammeStatus.TRANSFER);
    private final List<TransferLine> lines =
            List.of(new TransferLine(new AgencyCode("ALDER"), Money.usd("100.00"), Money.usd("7.00")));

    @Test
    void withoutAMemorandumNothingIsPaidWhereTheFundInsists() {
        assertThatThrownBy(() -> guard(true).checkAgencies(programme, lines)).isInstanceOf(TransferBlocked.class);
    }

    @Test
    void whereTheFundOnlyWarnsThePaymentGoesOn() {
        assertThatCode(() -> guard(false).checkAgencies(programme, lines)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(names = {"SIGNING", "SUSPENDED", "OPERATIONALLY_CLOSED", "CANCELLED_CLOSING", "FINANCIALLY_CLOSED"})
    void whereTheProgrammeDoesNotRunNothingIsPaid(ProgrammeStatus status) {
        Programme stopped = ProgrammeFixtures.aProgramme(programme.number(), status);
        assertThatThrownBy(() -> guard(false).checkAgencies(stopped, lines)).isInstanceOf(TransferBlocked.class);
    }

    private static TransferGuard guard(boolean insists) {
        RuleSet rules = mock(RuleSet.class);
        when(rules.stops(any(), any(), any())).thenReturn(insists);
        RuleSets all = mock(RuleSets.class);
        when(all.version(any(), anyInt())).thenReturn(rules);
        Organisations organisations = mock(Organisations.class);
        when(organisations.withoutSignedMou(any(), any())).thenReturn(List.of(new AgencyCode("ALDER")));
        return new TransferGuard(organisations, mock(Balances.class), all);
    }
}
