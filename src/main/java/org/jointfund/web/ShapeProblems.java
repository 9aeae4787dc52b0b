package org.jointfund.web;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jointfund.shared.BusinessRuleViolation;
import org.jointfund.shared.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import tools.jackson.core.JacksonException;

/** Turns what binding, validation and JSON parsing say into problems at fields. */
final class ShapeProblems {

    private ShapeProblems() {}

    static List<Problem> of(BindingResult binding) {
        return binding.getAllErrors().stream()
                .map(error -> error instanceof FieldError field ? of(field) : of(error.getCode()))
                .sorted(Comparator.comparing(problem -> place(binding.getTarget(), problem.field())))
                .toList();
    }

    /** A form asks in the order in which its command names its parts. */
    private static int place(@Nullable Object command, String field) {
        if (command == null || !command.getClass().isRecord()) {
            return 0;
        }
        String part = field.replaceFirst("[.\\[].*", "");
        return Arrays.stream(command.getClass().getRecordComponents())
                .map(RecordComponent::getName)
                .toList()
                .indexOf(part);
    }

    private static Problem of(FieldError error) {
        if (error.contains(TypeMismatchException.class)) {
            return malformed(error.getField(), error.unwrap(TypeMismatchException.class));
        }
        return new Problem(error.getField(), String.valueOf(error.getCode()), limits(error.getArguments()));
    }

    private static Problem of(@Nullable String code) {
        return Problem.of(String.valueOf(code));
    }

    private static List<Object> limits(Object @Nullable [] arguments) {
        return arguments == null
                ? List.of()
                : Arrays.stream(arguments)
                        .filter(limit -> !(limit instanceof MessageSourceResolvable))
                        .toList();
    }

    static Problem of(JacksonException error) {
        StringBuilder field = new StringBuilder();
        error.getPath().forEach(step -> append(field, step));
        return malformed(field.toString(), error);
    }

    private static void append(StringBuilder field, JacksonException.Reference step) {
        if (step.getPropertyName() == null) {
            field.append('[').append(step.getIndex()).append(']');
        } else {
            field.append(field.isEmpty() ? "" : ".").append(step.getPropertyName());
        }
    }

    private static Problem malformed(String field, Throwable error) {
        Throwable cause = NestedExceptionUtils.getMostSpecificCause(error);
        if (cause instanceof BusinessRuleViolation rule) {
            Problem problem = rule.problems().get(0);
            return new Problem(field, problem.key(), problem.args());
        }
        return Problem.at(field, "malformed");
    }
}
