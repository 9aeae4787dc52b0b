package org.jointfund.programme;

import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.Money;

/** One cell of the budget in US$: an agency, one of the eight expense categories (rulebook 4.4), a programme year from 1. */
public record BudgetLine(AgencyCode agency, int category, int year, Money amount) {}
