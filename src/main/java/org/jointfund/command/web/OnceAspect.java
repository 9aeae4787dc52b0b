package org.jointfund.command.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.Duration;
import java.util.Objects;
import java.util.regex.Pattern;
import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import org.aspectj.lang.reflect.MethodSignature;
import org.jointfund.command.Commands;
import org.jointfund.command.Receipt;
import org.jointfund.command.Request;
import org.jointfund.shared.MalformedValue;
import org.jointfund.shared.NotAllowed;
import org.jointfund.shared.PersonId;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Wraps every controller method that returns a receipt: once, in one transaction, again after a deadlock or when somebody else made the same row first. */
@Aspect
@Component
class OnceAspect {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9-]{16,64}");

    private final Commands commands;
    private final BodyHash hash;
    private final RetryTemplate retry;

    OnceAspect(Commands commands, BodyHash hash) {
        this.commands = commands;
        this.hash = hash;
        this.retry = new RetryTemplate(RetryPolicy.builder()
                .predicate(failure -> failure instanceof DuplicateKeyException || commands.isCollision(failure))
                .maxRetries(4)
                .delay(Duration.ofMillis(40))
                .jitter(Duration.ofMillis(20))
                .multiplier(2)
                .build());
    }

    @Around("execution(org.jointfund.command.Receipt org.jointfund..web.*.*(..))")
    Receipt once(ProceedingJoinPoint step) throws Throwable {
        HttpServletRequest servlet = currentRequest();
        Request request = new Request(key(servlet), person(servlet), action(servlet), body(step));
        try {
            return Objects.requireNonNull(retry.execute(() -> commands.once(request, () -> effect(step))));
        } catch (RetryException e) {
            throw commands.isCollision(e.getCause())
                    ? new CannotAcquireLockException("Others were in the way each time", e)
                    : e.getCause();
        }
    }

    private static Receipt effect(ProceedingJoinPoint step) {
        try {
            return (Receipt) Objects.requireNonNull(step.proceed());
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpServletRequest currentRequest() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }

    private static String key(HttpServletRequest request) {
        String header = request.getHeader("Idempotency-Key");
        String key = header == null ? request.getParameter("_key") : header;
        if (key == null || !KEY.matcher(key).matches()) {
            throw new MalformedValue("key.missing", "");
        }
        return key;
    }

    private static PersonId person(HttpServletRequest request) {
        Principal principal = request.getUserPrincipal();
        if (principal == null) {
            throw new NotAllowed();
        }
        return new PersonId(principal.getName());
    }

    private String body(ProceedingJoinPoint step) {
        return hash.of(((MethodSignature) step.getSignature()).getMethod(), step.getArgs());
    }

    private static String action(HttpServletRequest request) {
        return request.getMethod() + " " + request.getRequestURI();
    }
}
