package org.jointfund.agreement;

import java.time.LocalDate;
import java.util.List;

/** What the committee decided on a programme document, as the agreement and the transfer requests quote it. */
public record Approval(String decision, LocalDate decidedOn, List<String> conditions) {}
