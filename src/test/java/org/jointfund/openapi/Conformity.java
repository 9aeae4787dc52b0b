package org.jointfund.openapi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Compares a value with its schema, as far as this description uses JSON Schema. */
final class Conformity {

    private final Contract contract;
    private final List<String> differences = new ArrayList<>();

    Conformity(Contract contract) {
        this.contract = contract;
    }

    List<String> of(String where, Map<String, Object> schema, JsonNode value) {
        compare(where, schema, value);
        return differences;
    }

    private void compare(String where, Map<String, Object> described, JsonNode value) {
        Map<String, Object> schema = contract.resolved(described);
        if (schema.get("anyOf") instanceof List<?> either) {
            compareUnlessNull(where, either, value);
        } else if (!isAllowed(schema.get("type"), value)) {
            differences.add(where + " is " + value.getNodeType() + ", not " + schema.get("type"));
        } else if (value.isObject()) {
            compareProperties(where, schema, value);
        } else if (value.isArray()) {
            value.forEach(item -> compare(where + "[]", Contract.child(schema, "items"), item));
        } else if (schema.get("enum") instanceof Collection<?> allowed && !allowed.contains(value.asString())) {
            differences.add(where + " is " + value + ", none of " + allowed);
        }
    }

    @SuppressWarnings("unchecked")
    private void compareUnlessNull(String where, List<?> either, JsonNode value) {
        if (!value.isNull()) {
            compare(where, (Map<String, Object>) either.get(0), value);
        }
    }

    private static boolean isAllowed(@Nullable Object types, JsonNode value) {
        if (types == null) {
            return true;
        }
        Collection<?> allowed = types instanceof Collection<?> several ? several : List.of(types);
        return allowed.stream().anyMatch(type -> isOf(String.valueOf(type), value));
    }

    private static boolean isOf(String type, JsonNode value) {
        return switch (type) {
            case "string" -> value.isString();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "array" -> value.isArray();
            case "object" -> value.isObject();
            default -> value.isNull();
        };
    }

    private void compareProperties(String where, Map<String, Object> schema, JsonNode value) {
        Map<String, Object> properties = Contract.child(schema, "properties");
        Map<String, Object> others = Contract.child(schema, "additionalProperties");
        if (schema.get("required") instanceof Collection<?> required) {
            required.stream()
                    .filter(name -> !value.has(String.valueOf(name)))
                    .forEach(name -> differences.add(where + "." + name + " is missing"));
        }
        value.properties().forEach(property -> {
            String name = property.getKey();
            if (!properties.containsKey(name) && others.isEmpty()) {
                differences.add(where + "." + name + " is not described");
            } else {
                compare(
                        where + "." + name,
                        properties.containsKey(name) ? Contract.child(properties, name) : others,
                        property.getValue());
            }
        });
    }
}
