package org.jointfund.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jointfund.shared.DomainEvent;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** U3, N20: what is sealed for ever names persons by id only. */
class FactsTests {

    /** Keys, codes, and what somebody wrote as the reason of a step. */
    private static final Set<String> NAME_NOBODY = Set.of(
            "decision",
            "guard",
            "instalment",
            "note",
            "part",
            "reason",
            "reference",
            "seat",
            "seats",
            "source",
            "subject");

    @Test
    void aTextInAnEventIsOfAKindThatNamesNobody() {
        List<RecordComponent> texts = components()
                .filter(component -> component.getGenericType().getTypeName().contains(String.class.getName()))
                .toList();

        assertThat(texts).hasSizeGreaterThan(30).allMatch(text -> NAME_NOBODY.contains(text.getName()));
    }

    @Test
    void nothingInAnEventBringsANameAlong() {
        assertThat(components().map(RecordComponent::getType).filter(Class::isRecord))
                .hasSizeGreaterThan(100)
                .allMatch(value -> Arrays.stream(value.getRecordComponents())
                        .map(RecordComponent::getName)
                        .noneMatch(part -> part.matches("(?i).*name|email|title")));
    }

    private static Stream<RecordComponent> components() {
        var events = new ClassPathScanningCandidateComponentProvider(false);
        events.addIncludeFilter(new AssignableTypeFilter(DomainEvent.class));
        return events.findCandidateComponents("org.jointfund").stream()
                .map(event -> ClassUtils.resolveClassName(String.valueOf(event.getBeanClassName()), null))
                .flatMap(event -> Stream.of(event.getRecordComponents()));
    }
}
