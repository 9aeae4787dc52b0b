package org.jointfund.web;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoders;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

/** An issuer that cannot be reached is not the fault of a token. */
class IssuersKeysTests {

    private static final String NOBODY = "http://localhost:1";

    @Test
    void anIssuerThatWasNeverReachedIsToldAsSuch() {
        JwtDecoder keys = new IssuersKeys(new SupplierJwtDecoder(() -> JwtDecoders.fromIssuerLocation(NOBODY)));

        assertThatThrownBy(() -> keys.decode("a.b.c"))
                .isInstanceOf(JwtException.class)
                .isNotInstanceOf(BadJwtException.class)
                .hasMessage("The issuer does not answer");
    }
}
