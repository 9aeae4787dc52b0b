package org.jointfund.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VerificationCodeTests {

    @Test
    void usesNoCharacterThatLooksLikeAnother() {
        assertThat(Stream.generate(VerificationCode::random).limit(1000))
                .allSatisfy(code -> assertThat(code.value()).matches("[2-9A-HJ-NP-Z]{12}"))
                .doesNotHaveDuplicates();
    }

    @Test
    void readsWhatAPersonTypedFromPaper() {
        VerificationCode code = new VerificationCode("7KQM2XWD9RTA");

        assertThat(code.printed()).isEqualTo("7KQM-2XWD-9RTA");
        assertThat(VerificationCode.typed(" 7kqm-2xwd 9rta")).isEqualTo(code);
    }
}
