package org.jointfund.workflow;

import java.util.List;
import java.util.stream.Stream;
import org.jointfund.audit.AuditEntries;
import org.jointfund.programme.AgencyConfirmed;
import org.jointfund.programme.Authors;
import org.jointfund.programme.CommentsAnswered;
import org.jointfund.programme.DocumentChanged;
import org.jointfund.programme.DocumentHandedIn;
import org.jointfund.programme.IdeaHandedIn;
import org.jointfund.programme.IdeaPartSaved;
import org.jointfund.programme.IdeaStarted;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;
import org.springframework.stereotype.Component;

/** Reads off the audit trail who wrote a case. */
@Component
class AuditedAuthors implements Authors {

    private static final List<String> WRITING = Stream.of(
                    IdeaStarted.class,
                    IdeaPartSaved.class,
                    IdeaHandedIn.class,
                    AgencyConfirmed.class,
                    DocumentChanged.class,
                    DocumentHandedIn.class,
                    CommentsAnswered.class)
            .map(Class::getSimpleName)
            .toList();

    private final AuditEntries entries;

    AuditedAuthors(AuditEntries entries) {
        this.entries = entries;
    }

    @Override
    public boolean include(CaseNumber number, PersonId person) {
        return entries.took(number.value(), person, WRITING);
    }
}
