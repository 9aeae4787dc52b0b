package org.jointfund.appraisal.persistence;

import java.time.Instant;
import org.jointfund.shared.CaseNumber;

record RoundRow(CaseNumber number, int round, Instant openedAt) {}
