package org.jointfund.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jointfund.command.KeyInUse;
import org.jointfund.shared.BusinessRuleViolation;
import org.jointfund.shared.NotAllowed;
import org.jointfund.shared.NotFound;
import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;
import org.jointfund.shared.Stale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/** The one place where a refusal becomes a status and a page or an RFC 9457 problem (architecture, trap 5). */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final ProblemAnswer answer;

    ProblemAdvice(ProblemAnswer answer) {
        this.answer = answer;
    }

    @ExceptionHandler
    void rule(BusinessRuleViolation rule, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (rule instanceof KeyInUse) {
            response.setHeader("Retry-After", "2");
        }
        answer.write(status(rule), rule.problems(), request, response);
    }

    private static HttpStatus status(BusinessRuleViolation rule) {
        if (rule instanceof Refused) {
            return HttpStatus.UNPROCESSABLE_CONTENT;
        }
        if (rule instanceof NotFound) {
            return HttpStatus.NOT_FOUND;
        }
        if (rule instanceof Stale) {
            return HttpStatus.CONFLICT;
        }
        return rule instanceof NotAllowed ? HttpStatus.FORBIDDEN : HttpStatus.BAD_REQUEST;
    }

    @ExceptionHandler
    void shape(MethodArgumentNotValidException shape, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        answer.write(HttpStatus.BAD_REQUEST, ShapeProblems.of(shape.getBindingResult()), request, response);
    }

    @ExceptionHandler
    void shape(BindException shape, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        answer.write(HttpStatus.BAD_REQUEST, ShapeProblems.of(shape.getBindingResult()), request, response);
    }

    /** A value in the address that is none: what its type says about it, such as that there is no such case. */
    @ExceptionHandler
    void address(MethodArgumentTypeMismatchException value, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (NestedExceptionUtils.getMostSpecificCause(value) instanceof BusinessRuleViolation rule) {
            rule(rule, request, response);
        } else {
            answer.write(HttpStatus.BAD_REQUEST, List.of(Problem.of("malformed")), request, response);
        }
    }

    @ExceptionHandler
    void json(HttpMessageNotReadableException body, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (body.getCause() instanceof StreamConstraintsException) {
            answer.write(HttpStatus.CONTENT_TOO_LARGE, List.of(Problem.of("http.413")), request, response);
            return;
        }
        Problem problem = body.getCause() instanceof JacksonException json
                ? ShapeProblems.of(json)
                : Problem.of("body.unreadable");
        answer.write(HttpStatus.BAD_REQUEST, List.of(problem), request, response);
    }

    @ExceptionHandler
    void upload(MaxUploadSizeExceededException upload, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        answer.write(HttpStatus.CONTENT_TOO_LARGE, List.of(Problem.at("file", "file.tooLarge")), request, response);
    }

    @ExceptionHandler
    void race(ConcurrencyFailureException race, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        response.setHeader("Retry-After", "2");
        answer.write(HttpStatus.CONFLICT, List.of(Problem.of("busy")), request, response);
    }

    /** Whatever nobody foresaw: the outcome is unknown, and the key tells it afterwards (P6, P8). */
    @ExceptionHandler
    void unknown(Exception error, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (error instanceof AccessDeniedException denied) {
            throw denied;
        }
        if (error instanceof ErrorResponse known) {
            answer.write(
                    status(known),
                    List.of(Problem.of("http." + known.getStatusCode().value())),
                    request,
                    response);
            return;
        }
        LOG.error("Outcome unknown: {} {}", request.getMethod(), request.getRequestURI(), error);
        response.setHeader("Retry-After", UnknownOutcome.SECONDS);
        answer.write(HttpStatus.SERVICE_UNAVAILABLE, List.of(UnknownOutcome.problem(request)), request, response);
    }

    private static HttpStatus status(ErrorResponse known) {
        return HttpStatus.valueOf(known.getStatusCode().value());
    }
}
