package org.jointfund.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.jointfund.command.Commands;
import org.jointfund.command.Receipt;
import org.jointfund.partner.People;
import org.jointfund.shared.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** What was just done is told in the notation of every other sentence. */
class BannerTests {

    private final Commands commands = mock(Commands.class);
    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @BeforeEach
    void somebodyIsSignedIn() {
        request.setUserPrincipal(() -> "agent-officer");
    }

    @Test
    void aReferenceOfDigitsStaysAsItWasTyped() throws IOException {
        assertThat(banner(Receipt.of("/", "deposit.recorded", "0020260131"))).contains("deposit 0020260131 is");
    }

    @Test
    void anAmountHasItsSeparators() throws IOException {
        assertThat(banner(Receipt.of("/", "closure.refundRecorded", Money.usd("12345.60"), "ALDER")))
                .contains("US$ 12,345.60 from");
    }

    @Test
    void aDayIsWrittenOutAndStepsAreCounted() throws IOException {
        assertThat(banner(Receipt.of("/", "clock.moved", LocalDate.of(2026, 12, 1), 1234)))
                .isEqualTo("Today is now 1 December 2026. 1,234 steps fell due.");
    }

    private String banner(Receipt receipt) throws IOException {
        when(commands.receipt(eq("key"), any())).thenReturn(Optional.of(receipt));
        PageAdvice advice =
                new PageAdvice(mock(Shells.class), commands, mock(People.class), new Texts(new IcuMessages()));
        return String.valueOf(advice.banner("key", request));
    }
}
