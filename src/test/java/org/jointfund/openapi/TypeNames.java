package org.jointfund.openapi;

import java.util.Set;

/** What types are called in the description: by their own name, with the type around them, or with their module where two share one. */
final class TypeNames {

    private static final Set<String> SHARED = Set.of("DecideLapse");

    private TypeNames() {}

    static String of(Class<?> type) {
        String name = around(type) + type.getSimpleName();
        return SHARED.contains(name) ? module(type) + name : name;
    }

    /** A controller is only the place where a type is written down. */
    private static String around(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        boolean aside = outer == null || outer.getSimpleName().matches(".*(Controller|Api)");
        return aside ? "" : of(outer).replaceFirst("Pages?$", "");
    }

    private static String module(Class<?> type) {
        String module = type.getPackageName().split("\\.", -1)[2];
        return Character.toUpperCase(module.charAt(0)) + module.substring(1);
    }
}
