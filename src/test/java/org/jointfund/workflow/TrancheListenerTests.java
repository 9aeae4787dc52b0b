package org.jointfund.workflow;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import org.jointfund.disbursement.ReleaseTesting;
import org.jointfund.disbursement.Tranches;
import org.jointfund.programme.Programmes;
import org.jointfund.reporting.DeliveryFigure.Source;
import org.jointfund.reporting.DeliveryUpdated;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Money;
import org.jointfund.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** When figures have a waiting tranche tested again. */
class TrancheListenerTests {

    private static final CaseNumber NUMBER = new CaseNumber("ABC00-2026-0001");
    private static final PersonId PERSON = new PersonId("alder-focal-point");

    private final ReleaseTesting testing = mock(ReleaseTesting.class);
    private final TrancheListener listener =
            new TrancheListener(mock(Processes.class), testing, mock(Tranches.class), mock(Programmes.class));

    @Test
    void figuresBetweenTwoReportsHaveItTested() {
        listener.on(figures(Source.INTERIM));
        verify(testing).factsChanged(NUMBER, PERSON);
    }

    @ParameterizedTest
    @EnumSource(value = Source.class, names = "INTERIM", mode = Mode.EXCLUDE)
    void figuresOfAReportAreTestedWithTheReport(Source source) {
        listener.on(figures(source));
        verifyNoInteractions(testing);
    }

    private static DeliveryUpdated figures(Source source) {
        return new DeliveryUpdated(NUMBER, new AgencyCode("ALDER"), Money.usd("10.00"), Money.ZERO, source, PERSON);
    }
}
