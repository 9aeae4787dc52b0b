package org.jointfund.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;

/** The page for whatever could not be shown on a form. */
@Controller
class ProblemController {

    @GetMapping("/problem")
    String problem(@RequestAttribute(name = ProblemAnswer.STATUS, required = false) Integer status) {
        return "error";
    }
}
