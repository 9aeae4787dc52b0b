package org.jointfund.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jointfund.shared.Problem;
import org.jointfund.web.Texts.ShownProblem;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes problems: as RFC 9457 for programs, on the form itself with everything typed for people, else as an error page. */
@Component
class ProblemAnswer {

    static final String PROBLEMS = "problems";
    static final String TYPED = "typed";
    static final String STATUS = "status";

    private final Texts texts;
    private final JsonMapper json;

    ProblemAnswer(Texts texts, JsonMapper json) {
        this.texts = texts;
        this.json = json;
    }

    void write(HttpStatus status, List<Problem> problems, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        List<ShownProblem> shown = problems.stream().map(texts::shown).toList();
        if (isForProgram(request)) {
            writeJson(status, shown, response);
        } else if (request.getAttribute(TYPED) == null) {
            show(status, shown, request, response);
        } else {
            forward("/problem", request, response); // the page of the form refuses too: the first refusal stands
        }
    }

    static boolean isForProgram(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }

    void writeJson(HttpStatus status, List<ShownProblem> shown, HttpServletResponse response) throws IOException {
        response.setStatus(status.value());
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create("/problems/" + shown.get(0).key()));
        problem.setDetail(shown.get(0).text());
        problem.setProperties(Map.of(PROBLEMS, shown));
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), problem);
    }

    private static void show(
            HttpStatus status, List<ShownProblem> shown, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.setAttribute(STATUS, status.value());
        request.setAttribute(PROBLEMS, shown);
        request.setAttribute(TYPED, request.getParameterMap());
        boolean fromForm =
                request.getMethod().equals("POST") && status.is4xxClientError() && status != HttpStatus.NOT_FOUND;
        forward(fromForm ? formPage(request) : "/problem", request, response);
    }

    private static void forward(String page, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        response.setStatus((int) request.getAttribute(STATUS));
        request.getRequestDispatcher(page).forward(new AsGet(request), response);
    }

    /** The page the form stood on: the path it posts to, or the one it names. */
    private static String formPage(HttpServletRequest request) {
        String named = request.getParameter("_page");
        return named != null && named.matches("/[\\w/.-]*") ? named : request.getRequestURI();
    }

    /** A form's request, shown again: read as a GET of its page. */
    private static final class AsGet extends HttpServletRequestWrapper {

        AsGet(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }
    }
}
