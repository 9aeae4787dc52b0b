package org.jointfund.programme;

import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.Money;

/** What one agency asks for, or after approval what it was given, in US$. */
public record AgencyShare(AgencyCode agency, Money amount) {}
