package org.jointfund.committee;

import java.util.List;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.PersonId;

/** The secretariat recorded which seats are in the room. */
public record AttendanceRecorded(String subject, List<String> seats, PersonId by) implements DomainEvent {}
