package org.jointfund.ledger.web;

import org.jointfund.ledger.Journal;
import org.jointfund.shared.FundCode;

/** The journal that is to be turned round. */
record ReversalPage(FundCode code, String name, Journal journal) {}
