package org.jointfund;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jointfund.command.Body;
import org.jointfund.programme.Prose;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every text and every list somebody can send has a length, so that no request is larger than its columns. */
class CommandLimitTests {

    private static final List<Class<?>> COMMANDS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.jointfund").stream()
                    .flatMap(type -> type.getMethods().stream())
                    .flatMap(method -> method.getParameters().stream())
                    .filter(parameter -> parameter.isAnnotatedWith(Body.class))
                    .map(JavaParameter::getRawType)
                    .<Class<?>>map(type -> type.reflect())
                    .distinct()
                    .toList();

    @Test
    void findsTheCommands() {
        assertThat(COMMANDS).hasSizeGreaterThan(50);
    }

    @TestFactory
    Stream<DynamicTest> everyTextAndListHasALimit() {
        return COMMANDS.stream()
                .map(command -> DynamicTest.dynamicTest(command.getSimpleName(), () -> assertThat(unlimited(command))
                        .isEmpty()));
    }

    private static List<String> unlimited(Class<?> command) {
        return Arrays.stream(command.getRecordComponents())
                .flatMap(CommandLimitTests::unlimited)
                .toList();
    }

    private static Stream<String> unlimited(RecordComponent component) {
        AnnotatedType type = component.getAnnotatedType();
        String name = component.getDeclaringRecord().getSimpleName() + "." + component.getName();
        if (Collection.class.isAssignableFrom(component.getType())) {
            AnnotatedType each = ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[0];
            return Stream.concat(
                    isLimited(component) ? Stream.empty() : Stream.of(name), unlimitedEach(name + "[]", each));
        }
        boolean open = component.getType() == String.class && !isLimited(component);
        return Stream.concat(open ? Stream.of(name) : Stream.empty(), inside(component.getType()));
    }

    private static Stream<String> unlimitedEach(String name, AnnotatedType each) {
        boolean open = each.getType() == String.class && !each.isAnnotationPresent(Size.class);
        return Stream.concat(
                open ? Stream.of(name) : Stream.empty(),
                each.getType() instanceof Class<?> type ? inside(type) : Stream.empty());
    }

    private static Stream<String> inside(Class<?> type) {
        return type.isRecord() && type.isMemberClass() ? unlimited(type).stream() : Stream.empty();
    }

    /** Of the annotations of a record component, those of its accessor are certain to be there. */
    private static boolean isLimited(RecordComponent component) {
        return Stream.of(Size.class, Prose.class, Pattern.class).anyMatch(component.getAccessor()::isAnnotationPresent);
    }
}
