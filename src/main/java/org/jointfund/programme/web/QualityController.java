package org.jointfund.programme.web;

import org.jointfund.command.Body;
import org.jointfund.command.Receipt;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Organisations;
import org.jointfund.programme.CheckQuality;
import org.jointfund.programme.DocumentCheck;
import org.jointfund.programme.DocumentReading;
import org.jointfund.programme.QualityCheck;
import org.jointfund.programme.QualityRecords;
import org.jointfund.shared.CaseNumber;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The secretariat's check of a document that was handed in. */
@Controller
class QualityController {

    private final DocumentReading reading;
    private final QualityCheck quality;
    private final QualityRecords records;
    private final Organisations organisations;
    private final DocumentWords words;

    QualityController(
            DocumentReading reading,
            QualityCheck quality,
            QualityRecords records,
            Organisations organisations,
            DocumentWords words) {
        this.reading = reading;
        this.quality = quality;
        this.records = records;
        this.organisations = organisations;
        this.words = words;
    }

    @GetMapping("/cases/{number}/quality")
    String page(@PathVariable CaseNumber number, Actor actor, Model model) {
        DocumentCheck check = reading.visible(number, actor);
        boolean last = quality.wasReturnedOftenEnough(check.contents().programme());
        model.addAttribute(
                "page", new QualityPage(check, records.of(number), last, new Memoranda(organisations), actor, words));
        return "programme/document/quality";
    }

    @PostMapping({"/cases/{number}/quality", "/api/v1/cases/{number}/quality"})
    Receipt check(@PathVariable CaseNumber number, @Body CheckQuality command, Actor actor) {
        quality.check(number, command, actor);
        return Receipt.of("/cases/" + number, "document.quality." + command.result());
    }
}
