package org.jointfund.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jointfund.shared.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationEntryPointFailureHandler;
import org.springframework.stereotype.Component;

/** Tells whom the access table turned away: sign in, not your role, not this method, or nothing there. */
@Component
class TurnedAway implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final AccessTable table;
    private final ProblemAnswer answer;

    TurnedAway(AccessTable table, ProblemAnswer answer) {
        this.table = table;
        this.answer = answer;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException unknown)
            throws IOException, ServletException {
        if (unknown instanceof InternalAuthenticationServiceException) {
            response.setHeader(HttpHeaders.RETRY_AFTER, UnknownOutcome.SECONDS);
            answer.write(HttpStatus.SERVICE_UNAVAILABLE, List.of(UnknownOutcome.problem(request)), request, response);
        } else if (unknown instanceof AuthenticationServiceException) {
            write(HttpStatus.SERVICE_UNAVAILABLE, "signIn.issuerAway", request, response);
        } else {
            response.setHeader("WWW-Authenticate", challenge(unknown));
            write(HttpStatus.UNAUTHORIZED, "http.401", request, response);
        }
    }

    /** Has the filter of tokens leave an issuer that does not answer to us as well; by itself it would break off. */
    ObjectPostProcessor<BearerTokenAuthenticationFilter> ofTokens() {
        AuthenticationEntryPointFailureHandler all = new AuthenticationEntryPointFailureHandler(this);
        all.setRethrowAuthenticationServiceException(false);
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends BearerTokenAuthenticationFilter> F postProcess(F filter) {
                filter.setAuthenticationFailureHandler(all);
                return filter;
            }
        };
    }

    /** A program with a token learns that it is no good (RFC 6750 3.1). */
    private static String challenge(AuthenticationException unknown) {
        return unknown instanceof OAuth2AuthenticationException
                ? "Bearer error=\"invalid_token\""
                : "Basic realm=\"Jointfund\", charset=\"UTF-8\"";
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        Set<String> methods = table.methods(AccessByRoute.path(request));
        if (methods.isEmpty()) {
            write(HttpStatus.NOT_FOUND, "http.404", request, response);
        } else if (methods.contains(request.getMethod())) {
            write(HttpStatus.FORBIDDEN, "notAllowed", request, response);
        } else {
            response.setHeader("Allow", String.join(", ", methods));
            write(HttpStatus.METHOD_NOT_ALLOWED, "http.405", request, response);
        }
    }

    private void write(HttpStatus status, String key, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        answer.write(status, List.of(Problem.of(key)), request, response);
    }
}
