package org.jointfund.appraisal.persistence;

import java.time.Instant;
import org.jointfund.fund.EligibilityRule.Stage;
import org.jointfund.shared.CaseNumber;

record ScreeningRow(long id, CaseNumber number, Stage stage, int ruleSetVersion, Instant screenedAt, String inputs) {}
