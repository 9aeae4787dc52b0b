package org.jointfund.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jointfund.shared.Problem;
import org.jointfund.web.Texts.ShownProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/** Says that nobody knows yet whether a request took effect, and by which key to ask (P6, P8); needs no database. */
@Component
class UnknownOutcome {

    /** After how many seconds it is worth asking. */
    static final String SECONDS = "5";

    private final Texts texts;
    private final ProblemAnswer answer;
    private final LocaleResolver locales;
    private final ITemplateEngine templates;

    UnknownOutcome(Texts texts, ProblemAnswer answer, LocaleResolver locales, ITemplateEngine templates) {
        this.texts = texts;
        this.answer = answer;
        this.locales = locales;
        this.templates = templates;
    }

    static Problem problem(HttpServletRequest request) {
        return Problem.of("outcomeUnknown", key(request));
    }

    private static String key(HttpServletRequest request) {
        @Nullable String header = request.getHeader("Idempotency-Key");
        @Nullable String field = request.getParameter("_key");
        return header == null ? (field == null ? "" : field) : header;
    }

    void tell(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale locale = locales.resolveLocale(request);
        LocaleContextHolder.setLocale(locale);
        try {
            List<ShownProblem> shown = List.of(texts.shown(problem(request)));
            response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
            if (ProblemAnswer.isForProgram(request)) {
                answer.writeJson(HttpStatus.SERVICE_UNAVAILABLE, shown, response);
            } else {
                writePage(shown, locale, request, response);
            }
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    private void writePage(
            List<ShownProblem> shown, Locale locale, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        int status = HttpStatus.SERVICE_UNAVAILABLE.value();
        response.setStatus(status);
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        var exchange = JakartaServletWebApplication.buildApplication(request.getServletContext())
                .buildExchange(request, response);
        templates.process(
                "error",
                new WebContext(exchange, locale, Map.of("status", status, ProblemAnswer.PROBLEMS, shown)),
                response.getWriter());
    }
}
