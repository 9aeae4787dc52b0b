package org.jointfund.openapi;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jointfund.programme.Prose;

/** What validation asks of a field, in the words of JSON Schema. */
final class Limits {

    private final AnnotatedElement field;
    private final Map<String, Object> schema;

    private Limits(AnnotatedElement field, Map<String, Object> schema) {
        this.field = field;
        this.schema = new TreeMap<>(schema);
    }

    static Map<String, Object> of(AnnotatedElement field, Map<String, Object> schema) {
        return schema.containsKey("$ref") ? schema : new Limits(field, schema).all();
    }

    private Map<String, Object> all() {
        boolean list = "array".equals(schema.get("type"));
        put(Size.class, list ? "maxItems" : "maxLength", Size::max);
        put(Prose.class, "maxLength", Prose::max);
        put(NotBlank.class, "minLength", limit -> 1);
        put(NotEmpty.class, list ? "minItems" : "minLength", limit -> 1);
        put(Min.class, "minimum", Min::value);
        put(Max.class, "maximum", Max::value);
        put(Pattern.class, "pattern", limit -> "^(?:" + limit.regexp() + ")$");
        put(AssertTrue.class, "const", limit -> true);
        return schema;
    }

    private <A extends Annotation> void put(Class<A> annotation, String key, Function<A, Object> value) {
        Optional.ofNullable(field.getAnnotation(annotation)).ifPresent(limit -> schema.put(key, value.apply(limit)));
    }
}
