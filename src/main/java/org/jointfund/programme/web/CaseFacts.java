package org.jointfund.programme.web;

import java.util.List;
import org.jointfund.document.DocumentId;
import org.jointfund.partner.Actor;
import org.jointfund.programme.CaseHistory;
import org.jointfund.programme.CaseSection;
import org.jointfund.programme.CaseSteps;
import org.jointfund.programme.Programme;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What other modules know about a case. */
@Component
class CaseFacts {

    private final CaseSteps steps;
    private final HistoryPages history;
    private final FilePages files;
    private final Sections sections;

    CaseFacts(CaseSteps steps, HistoryPages history, FilePages files, Sections sections) {
        this.steps = steps;
        this.history = history;
        this.files = files;
        this.sections = sections;
    }

    List<CaseSteps.OpenStep> open(CaseNumber number) {
        return steps.open(number);
    }

    List<CaseSection.Link> sections(Programme programme, Actor reader) {
        return sections.of(programme, reader);
    }

    List<CaseSteps.Picture> pictures(CaseNumber number) {
        return steps.pictures(number);
    }

    Page<CaseHistory.Happening> history(CaseNumber number, Actor viewer, @Nullable Long before) {
        return history.happenings(number, viewer, before);
    }

    Page<FilePages.FileLine> files(CaseNumber number, @Nullable DocumentId before, Actor actor) {
        return files.page(number, before, actor);
    }
}
