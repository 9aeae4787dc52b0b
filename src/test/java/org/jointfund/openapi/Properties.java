package org.jointfund.openapi;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The properties of a record as JSON has them. */
final class Properties {

    private static final Pattern GETTER = Pattern.compile("(is|get)(\\p{Lu}\\w*)");

    private final Schemas schemas;
    private final Class<?> type;
    private final Map<String, Object> properties = new LinkedHashMap<>();
    private final List<String> required = new ArrayList<>();

    Properties(Schemas schemas, Class<?> type) {
        this.schemas = schemas;
        this.type = type;
    }

    void addTo(Tree schema) {
        Arrays.stream(type.getRecordComponents()).forEach(this::add);
        if (!schemas.isSent()) {
            derived().forEach(this::add);
        }
        schema.with("type", "object").unlessEmpty("properties", properties).unlessEmpty("required", required);
    }

    private void add(RecordComponent component) {
        Field field = field(component);
        Map<String, Object> schema = Limits.of(field, schemas.of(component.getGenericType()));
        boolean nullable = isNullable(field);
        properties.put(component.getName(), nullable ? Schemas.orNull(schema) : schema);
        if (schemas.isSent() ? isAsked(field) : true) {
            required.add(component.getName());
        }
    }

    private Field field(RecordComponent component) {
        try {
            return type.getDeclaredField(component.getName());
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isNullable(Field field) {
        return field.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static boolean isAsked(AnnotatedElement field) {
        boolean said = Stream.of(NotNull.class, NotBlank.class, NotEmpty.class).anyMatch(field::isAnnotationPresent);
        return said || ((Field) field).getType().isPrimitive();
    }

    /** What a record says besides its components: {@code isReleased()} is answered as {@code released}. */
    private Stream<Method> derived() {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getParameterCount() == 0 && isGetter(method))
                .sorted(java.util.Comparator.comparing(Method::getName));
    }

    private static boolean isGetter(Method method) {
        return GETTER.matcher(method.getName()).matches()
                && (method.getReturnType() == boolean.class || method.getName().startsWith("get"));
    }

    private void add(Method getter) {
        String name = GETTER.matcher(getter.getName()).replaceFirst("$2");
        String property = Character.toLowerCase(name.charAt(0)) + name.substring(1);
        properties.putIfAbsent(property, schemas.of(getter.getGenericReturnType()));
        if (Optional.of(property).filter(required::contains).isEmpty()) {
            required.add(property);
        }
    }
}
