package org.jointfund.openapi;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jointfund.command.Body;
import org.springframework.core.MethodParameter;
import org.springframework.web.multipart.MultipartFile;

/** What a route takes as its content: a command as JSON, or a form where files go with it. */
record Bodies(Optional<Class<?>> command, List<String> files, boolean fileNeeded) {

    static Bodies of(Route route) {
        Optional<Class<?>> command = route.parameters().stream()
                .filter(parameter -> parameter.hasParameterAnnotation(Body.class))
                .<Class<?>>map(MethodParameter::getParameterType)
                .findFirst();
        List<String> beside = route.parameters().stream()
                .filter(parameter -> parameter.getParameterType() == MultipartFile.class)
                .map(parameter ->
                        Optional.ofNullable(parameter.getParameterName()).orElseThrow())
                .toList();
        boolean inside = command.filter(Bodies::holdsFile).isPresent();
        return new Bodies(command, beside, inside || (command.isEmpty() && !beside.isEmpty()));
    }

    private static boolean holdsFile(Class<?> command) {
        return Arrays.stream(command.getRecordComponents())
                .anyMatch(component -> component.getType() == MultipartFile.class);
    }

    boolean isAsked() {
        return command.isPresent() || !files.isEmpty();
    }

    boolean takesFiles() {
        return fileNeeded || !files.isEmpty();
    }

    Map<String, Object> described(Schemas sent) {
        Map<String, Object> content = new TreeMap<>();
        command.filter(any -> !fileNeeded)
                .ifPresent(type -> content.put("application/json", Tree.of("schema", sent.of(type))));
        if (takesFiles()) {
            content.put("multipart/form-data", Tree.of("schema", form(sent)));
        }
        return new Tree().with("required", true).with("content", content).map();
    }

    private Map<String, Object> form(Schemas sent) {
        Map<String, Object> fields = new TreeMap<>();
        files.forEach(file -> fields.put(file, sent.of(MultipartFile.class)));
        Map<String, Object> beside = new Tree()
                .with("type", "object")
                .unlessEmpty("properties", fields)
                .unlessEmpty("required", command.isEmpty() ? files : List.of())
                .map();
        return command.<Map<String, Object>>map(
                        type -> files.isEmpty() ? sent.of(type) : Tree.of("allOf", List.of(sent.of(type), beside)))
                .orElse(beside);
    }
}
