package org.jointfund.reporting;

import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Money;

/** What an agency spent on a programme in a calendar year, as accepted, in US$. */
public record AgencySpending(CaseNumber number, AgencyCode agency, int year, Money spent) {}
