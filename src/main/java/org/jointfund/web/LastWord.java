package org.jointfund.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** What fails before a controller or after it, as sign-in and session do without a database, is answered without asking it again (P6). */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class LastWord extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(LastWord.class);

    private final UnknownOutcome outcome;

    LastWord(UnknownOutcome outcome) {
        this.outcome = outcome;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException unforeseen) {
            if (response.isCommitted()) {
                throw unforeseen;
            }
            LOG.error("Outcome unknown: {} {}", request.getMethod(), request.getRequestURI(), unforeseen);
            response.reset();
            outcome.tell(request, response);
        }
    }
}
