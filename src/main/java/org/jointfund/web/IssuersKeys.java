package org.jointfund.web;

import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;

/** Checks tokens with the keys of their issuer; one that does not answer is told apart from a token that is no good. */
record IssuersKeys(JwtDecoder decoder) implements JwtDecoder {

    @Override
    public Jwt decode(String token) {
        try {
            return decoder.decode(token);
        } catch (JwtDecoderInitializationException away) {
            throw new JwtException("The issuer does not answer", away);
        }
    }
}
