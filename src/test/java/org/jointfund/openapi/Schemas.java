package org.jointfund.openapi;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.web.multipart.MultipartFile;

/** The schemas of everything that crosses the API; records, enumerations and written values are named, the rest stands where it is used. */
final class Schemas {

    private static final Map<Class<?>, Map<String, Object>> SIMPLE = Map.ofEntries(
            Map.entry(String.class, simple("string")),
            Map.entry(Object.class, Map.of()),
            Map.entry(boolean.class, simple("boolean")),
            Map.entry(Boolean.class, simple("boolean")),
            Map.entry(int.class, simple("integer", "int32")),
            Map.entry(Integer.class, simple("integer", "int32")),
            Map.entry(long.class, simple("integer", "int64")),
            Map.entry(Long.class, simple("integer", "int64")),
            Map.entry(BigDecimal.class, simple("number")),
            Map.entry(LocalDate.class, simple("string", "date")),
            Map.entry(Instant.class, simple("string", "date-time")),
            Map.entry(MultipartFile.class, simple("string", "binary")),
            Map.entry(byte[].class, simple("string", "binary")));

    private final SortedMap<String, Object> named;
    private final Map<String, Class<?>> owners;
    private final Direction direction;

    /** What a caller sends may leave things out; what it gets never does. */
    enum Direction {
        SENT,
        ANSWERED
    }

    private Schemas(Direction direction, SortedMap<String, Object> named, Map<String, Class<?>> owners) {
        this.direction = direction;
        this.named = named;
        this.owners = owners;
    }

    static Schemas sent() {
        return new Schemas(Direction.SENT, new TreeMap<>(), new TreeMap<>());
    }

    /** For what is answered; what is both sent and answered stays as it is sent. */
    Schemas answered() {
        return new Schemas(Direction.ANSWERED, named, owners);
    }

    private static Map<String, Object> simple(String type) {
        return Tree.of("type", type);
    }

    private static Map<String, Object> simple(String type, String format) {
        return new Tree().with("type", type).with("format", format).map();
    }

    SortedMap<String, Object> named() {
        return named;
    }

    boolean isSent() {
        return direction == Direction.SENT;
    }

    Map<String, Object> of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return of((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
        }
        if (type instanceof WildcardType wildcard) {
            return of(wildcard.getUpperBounds()[0]);
        }
        return of(type instanceof Class<?> plain ? plain : Object.class, new Type[0]);
    }

    private Map<String, Object> of(Class<?> type, Type[] arguments) {
        if (SIMPLE.containsKey(type)) {
            return new TreeMap<>(SIMPLE.getOrDefault(type, Map.of()));
        }
        if (Collection.class.isAssignableFrom(type)) {
            return new Tree()
                    .with("type", "array")
                    .with("items", of(arguments[0]))
                    .map();
        }
        if (Map.class.isAssignableFrom(type)) {
            return new Tree()
                    .with("type", "object")
                    .with("additionalProperties", of(arguments[1]))
                    .map();
        }
        return type == Optional.class ? orNull(of(arguments[0])) : Tree.ref("schemas", name(type));
    }

    /** The same, or null. */
    static Map<String, Object> orNull(Map<String, Object> schema) {
        return schema.containsKey("$ref")
                ? Tree.of("anyOf", List.of(schema, simple("null")))
                : with(schema, "type", List.of(String.valueOf(schema.get("type")), "null"));
    }

    static Map<String, Object> with(Map<String, Object> schema, String key, Object value) {
        Map<String, Object> more = new TreeMap<>(schema);
        more.put(key, value);
        return more;
    }

    /** The name under which the type is described; two types of one name would hide one another. */
    private String name(Class<?> type) {
        String name = TypeNames.of(type);
        Class<?> owner = owners.putIfAbsent(name, type);
        if (owner != null && owner != type) {
            throw new IllegalStateException("Two types are called " + name + ": " + owner + " and " + type);
        }
        if (owner == null) {
            named.put(name, described(type));
        }
        return name;
    }

    private Map<String, Object> described(Class<?> type) {
        Tree schema = new Tree().unlessEmpty("description", SourceDoc.of(type));
        Optional<Method> written = writtenAs(type);
        if (written.isPresent()) {
            of(written.get().getGenericReturnType()).forEach(schema::with);
            return schema.map();
        }
        if (type.isEnum()) {
            return schema.with("type", "string").with("enum", constants(type)).map();
        }
        if (!type.isRecord()) {
            throw new IllegalStateException("Nobody knows how " + type + " crosses the API");
        }
        new Properties(this, type).addTo(schema);
        return schema.map();
    }

    private static List<String> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
    }

    private static Optional<Method> writtenAs(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter((AnnotatedElement method) -> method.isAnnotationPresent(JsonValue.class))
                .findFirst();
    }
}
