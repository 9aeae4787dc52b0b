package org.jointfund.openapi;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jointfund.command.Body;
import org.jointfund.command.Receipt;
import org.springframework.core.MethodParameter;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.multipart.MultipartFile;

/** One route as an operation: who may use it, what it takes, what it answers and what can go wrong. */
record Operation(Route route, Schemas sent, Schemas answered) {

    Map<String, Object> described(String summary) {
        Bodies body = Bodies.of(route);
        Tree operation = new Tree()
                .with("tags", List.of(route.module()))
                .with("summary", summary)
                .with("description", "For " + route.people() + ".")
                .with("operationId", route.operation())
                .unlessEmpty("parameters", parameters());
        if (body.isAsked()) {
            operation.with("requestBody", body.described(sent));
        }
        operation.with("responses", responses());
        return route.isOpen() ? operation.with("security", List.of()).map() : operation.map();
    }

    private List<Map<String, Object>> parameters() {
        List<Map<String, Object>> parameters = new ArrayList<>();
        route.parameters().forEach(parameter -> add(parameter, parameters));
        if (route.changes()) {
            parameters.add(Tree.ref("parameters", "IdempotencyKey"));
        }
        return parameters;
    }

    private void add(MethodParameter parameter, List<Map<String, Object>> parameters) {
        String name = Optional.ofNullable(parameter.getParameterName()).orElseThrow();
        RequestParam asked = parameter.getParameterAnnotation(RequestParam.class);
        if (parameter.hasParameterAnnotation(PathVariable.class)) {
            parameters.add(parameter("path", name, parameter.getGenericParameterType(), true));
        } else if (asked != null && parameter.getParameterType() != MultipartFile.class) {
            boolean required = asked.required() && asked.defaultValue().equals(ValueConstants.DEFAULT_NONE);
            parameters.add(parameter("query", name, parameter.getGenericParameterType(), required));
        } else if (isQuery(parameter)) {
            Arrays.stream(parameter.getParameterType().getRecordComponents())
                    .map(this::parameter)
                    .forEach(parameters::add);
        }
    }

    /** A record of our own that is neither the command nor the person: the address says its components. */
    private static boolean isQuery(MethodParameter parameter) {
        Class<?> type = parameter.getParameterType();
        return type.isRecord()
                && !parameter.hasParameterAnnotation(Body.class)
                && !type.getSimpleName().equals("Actor");
    }

    private Map<String, Object> parameter(RecordComponent component) {
        return parameter("query", component.getName(), component.getGenericType(), false);
    }

    private Map<String, Object> parameter(String in, String name, Type type, boolean required) {
        return new Tree()
                .with("name", name)
                .with("in", in)
                .with("required", required)
                .with("schema", sent.of(type))
                .map();
    }

    private Map<String, Object> responses() {
        Map<String, Object> responses = new LinkedHashMap<>();
        responses.put("200", success());
        Errors.of(route).forEach(error -> responses.put(error.status(), error.ref()));
        return new TreeMap<>(responses);
    }

    private Map<String, Object> success() {
        Type type = answer();
        boolean file = type == byte[].class;
        String kind = file ? "application/octet-stream" : "application/json";
        String sentence =
                type == Receipt.class ? "It was done, once; the receipt says where to look next." : "The answer.";
        return new Tree()
                .with("description", sentence)
                .with("content", Tree.of(kind, Tree.of("schema", answered.of(type))))
                .map();
    }

    private Type answer() {
        Type type = route.handler().getMethod().getGenericReturnType();
        return type instanceof ParameterizedType generic && generic.getRawType() == ResponseEntity.class
                ? generic.getActualTypeArguments()[0]
                : type;
    }
}
