package org.jointfund.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jointfund.shared.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** Tells a program at the door why it does not come in, with a problem like any other. */
@Component
class TurnedAway implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ProblemAnswer answer;

    TurnedAway(ProblemAnswer answer) {
        this.answer = answer;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException unknown)
            throws IOException, ServletException {
        response.setHeader("WWW-Authenticate", "Basic realm=\"Jointfund\", charset=\"UTF-8\"");
        answer.write(HttpStatus.UNAUTHORIZED, List.of(Problem.of("http.401")), request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        answer.write(HttpStatus.FORBIDDEN, List.of(Problem.of("notAllowed")), request, response);
    }
}
