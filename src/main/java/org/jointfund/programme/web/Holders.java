package org.jointfund.programme.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jointfund.partner.Actor;
import org.jointfund.partner.People;
import org.jointfund.programme.CaseSteps.OpenStep;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CountryCode;
import org.jointfund.shared.PersonId;
import org.springframework.stereotype.Component;

/** Says in words who has a step: a role, where it is narrower an agency or country, or one person. */
@Component
class Holders {

    private final Choices choices;
    private final People people;
    private final Words words;

    Holders(Choices choices, People people, Words words) {
        this.choices = choices;
        this.people = people;
        this.words = words;
    }

    String of(OpenStep step) {
        if (step.assignee() != null) {
            return person(new PersonId(step.assignee()));
        }
        return words.get("list", step.groups().stream().map(this::group).toList());
    }

    String of(List<OpenStep> steps) {
        return steps.stream().map(this::of).distinct().collect(Collectors.joining("; "));
    }

    /** Whether the step waits for this person or for a group they belong to. */
    static boolean has(OpenStep step, Actor reader) {
        return step.assignee() == null
                ? step.groups().stream().anyMatch(group -> belongs(reader, group))
                : reader.id().value().equals(step.assignee());
    }

    private static boolean belongs(Actor reader, String group) {
        return reader.groups().stream().anyMatch(own -> own.equals(group) || own.startsWith(group + "/"));
    }

    /** The country or agency the step is about; empty when it is about the whole case. */
    String about(OpenStep step) {
        String[] parts = step.about() == null ? new String[] {""} : step.about().split("/", 2);
        return switch (parts[0]) {
            case "country" -> choices.country(new CountryCode(parts[1]));
            case "agency" -> choices.agency(new AgencyCode(parts[1]));
            default -> "";
        };
    }

    String person(PersonId id) {
        return names(List.of(id)).getOrDefault(id, id.value());
    }

    /** The names of people, and of what acts by itself. */
    Map<PersonId, String> names(List<PersonId> ids) {
        Map<PersonId, String> names = new HashMap<>();
        ids.forEach(id -> names.put(id, words.getOr("person." + id.value(), id.value())));
        names.putAll(people.names(ids));
        return names;
    }

    private String group(String group) {
        String[] parts = group.split("/", -1);
        String role = words.get("role." + parts[1]);
        return parts.length < 3 || parts[1].endsWith("CHAIR")
                ? role
                : words.get("list", List.of(role, scope(parts[1], parts[2])));
    }

    private String scope(String role, String scope) {
        return switch (role) {
            case "RESIDENT_COORDINATOR", "GOVERNMENT" -> choices.country(new CountryCode(scope));
            default -> choices.agency(new AgencyCode(scope));
        };
    }
}
