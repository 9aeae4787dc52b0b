package org.jointfund.programme;

import java.time.Instant;
import java.util.List;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;

/** What all ideas say; every saved version of a part is kept. */
public interface Ideas {

    /** The idea as it stands; parts never saved are empty. */
    Idea of(Programme programme);

    /** Saves a part as the version after the one given; stale when somebody saved it meanwhile. */
    void save(CaseNumber number, IdeaSection section, int version, PersonId by, Instant at);

    /** The agencies whose heads confirmed their part, by agency. */
    List<Confirmation> confirmations(CaseNumber number);

    void confirm(CaseNumber number, Confirmation confirmation);

    /** Takes back a confirmation whose share changed afterwards. */
    void unconfirm(CaseNumber number, AgencyCode agency);

    /** Every time the idea was handed in, the first first. */
    List<HandIn> handIns(CaseNumber number);

    /** Keeps that the idea was handed in once more. */
    void handIn(CaseNumber number, PersonId by, Instant at);

    /** The nth time an idea was handed in, by whom and when (rulebook 5.1, fields 41 and 42). */
    record HandIn(int version, Instant handedInAt, PersonId handedInBy) {}

    /** The head of an agency stands behind its part (rulebook 5.1, field 39). */
    record Confirmation(AgencyCode agency, String headName, PersonId confirmedBy, Instant confirmedAt) {}
}
