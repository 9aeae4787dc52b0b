package org.jointfund.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jointfund.shared.Problem;
import org.junit.jupiter.api.Test;
import org.springframework.validation.DirectFieldBindingResult;

class ShapeProblemsTests {

    record Form(String donor, List<String> areas, String note) {}

    @Test
    void standInTheOrderOfTheForm() {
        DirectFieldBindingResult found = new DirectFieldBindingResult(new Form("", List.of(""), ""), "form");
        found.rejectValue("note", "NotBlank");
        found.rejectValue("areas[0]", "NotBlank");
        found.rejectValue("donor", "NotBlank");

        assertThat(ShapeProblems.of(found)).extracting(Problem::field).containsExactly("donor", "areas[0]", "note");
    }
}
