package org.jointfund.command;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import org.aspectj.lang.annotation.Before;
import org.camunda.bpm.engine.ProcessEngineException;
import org.jointfund.programme.IdeaStarted;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What can go wrong around a request that changes something, where a request asks for it in its header. */
@Aspect
@Component
@Order(0)
class Misfortune {

    static final String HEADER = "Misfortune";
    /** The effect has committed and the answer is lost. */
    static final String AFTER_COMMIT = "after-commit";
    /** The database ends the connection before the effect commits. */
    static final String BEFORE_COMMIT = "before-commit";

    /** The database undoes the first try because another transaction was in its way, and the engine says so in its own words. */
    static final String COLLISION = "collision";

    /** Whether there is no database when this thread asks who signed in. */
    static final ThreadLocal<Boolean> NO_DATABASE = ThreadLocal.withInitial(() -> false);

    private final Set<String> collided = ConcurrentHashMap.newKeySet();
    private final JdbcTemplate sql;

    Misfortune(JdbcTemplate sql) {
        this.sql = sql;
    }

    @Around("execution(org.jointfund.command.Receipt org.jointfund..web.*.*(..))")
    Object loseTheAnswer(ProceedingJoinPoint step) throws Throwable {
        Object answer = step.proceed();
        if (AFTER_COMMIT.equals(asked())) {
            throw new IllegalStateException("The answer is lost");
        }
        return answer;
    }

    @Before("execution(* org.jointfund.partner.People.actor(..))")
    void findNoDatabase() {
        if (NO_DATABASE.get()) {
            throw new DataAccessResourceFailureException("Connection refused");
        }
    }

    @EventListener
    void loseTheConnection(IdeaStarted event) {
        if (BEFORE_COMMIT.equals(asked())) {
            sql.execute("kill connection_id()");
        }
    }

    @EventListener
    void collide(IdeaStarted event) {
        if (COLLISION.equals(asked()) && collided.add(CurrentCommand.key().orElseThrow())) {
            SQLException deadlock = new SQLException("Deadlock found when trying to get lock", "40001", 1213);
            throw new ProcessEngineException("ENGINE-03004", deadlock);
        }
    }

    private static String asked() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? header(attributes.getRequest())
                : "";
    }

    private static String header(HttpServletRequest request) {
        String header = request.getHeader(HEADER);
        return header == null ? "" : header;
    }
}
