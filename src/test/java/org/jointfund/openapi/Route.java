package org.jointfund.openapi;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;

/** One route of the API with who may use it; the path is the one behind {@code /api/v1}. */
record Route(String method, String path, HandlerMethod handler, String who) {

    boolean changes() {
        return method.equals("POST");
    }

    boolean isOpen() {
        return who.equals("ANYONE");
    }

    String module() {
        return handler.getBeanType().getPackageName().split("\\.", -1)[2];
    }

    List<MethodParameter> parameters() {
        return List.of(handler.getMethodParameters());
    }

    /** Such as {@code postCasesNumberEligibility}. */
    String operation() {
        return method.toLowerCase(Locale.ROOT)
                + Arrays.stream(path.split("[/{}.-]+", -1))
                        .filter(part -> !part.isEmpty())
                        .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
                        .collect(Collectors.joining());
    }

    /** Such as {@code focal point, agency finance}; more than this, the case itself decides. */
    String people() {
        return Arrays.stream(who.replace("SIGNED_IN", "anyone who is signed in")
                        .replace("ANYONE", "anyone")
                        .split(" (?=[A-Z])", -1))
                .map(role -> role.toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
    }

    String key() {
        return method + " " + path;
    }
}
