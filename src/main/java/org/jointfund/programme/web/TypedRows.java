package org.jointfund.programme.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many rows a form shows: those that are stored and two to fill in, or as many as were just typed. */
final class TypedRows {

    private static final Pattern ROW = Pattern.compile("rows\\[(\\d{1,3})]\\..*");
    private static final int SPARE = 2;

    private TypedRows() {}

    static int shown(int stored, HttpServletRequest request) {
        int typed = request.getParameterMap().keySet().stream()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .mapToInt(row -> Integer.parseInt(row.group(1)) + 1)
                .max()
                .orElse(0);
        return Math.max(stored + SPARE, typed);
    }
}
