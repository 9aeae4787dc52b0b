package org.jointfund.replay;

import java.util.Map;

/** The statement of the demonstration fund as the stories leave it, in US$; lines not named are zero. */
final class Statements {

    static final Map<String, String> AFTER_BOTH = Map.ofEntries(
            Map.entry("contributions", "5000000.00"),
            Map.entry("totalSource", "5000000.00"),
            Map.entry("transfersToOrganisations", "3500000.00"),
            Map.entry("totalTransfers", "3500000.00"),
            Map.entry("refunds", "-13345.67"),
            Map.entry("agentFee", "50000.00"),
            Map.entry("totalUse", "3536654.33"),
            Map.entry("balance", "1463345.67"),
            Map.entry("organisationResources", "3500000.00"),
            Map.entry("organisationExpenditure", "3486204.33"),
            Map.entry("organisationRefunds", "13345.67"),
            Map.entry("organisationTotal", "3499550.00"),
            Map.entry("organisationBalance", "450.00"),
            Map.entry("totalBalance", "1463795.67"));

    static final Map<String, String> AFTER_THREE_COUNTRIES = Map.ofEntries(
            Map.entry("contributions", "5000000.00"),
            Map.entry("totalSource", "5000000.00"),
            Map.entry("transfersToOrganisations", "2000000.00"),
            Map.entry("totalTransfers", "2000000.00"),
            Map.entry("refunds", "-12345.67"),
            Map.entry("agentFee", "50000.00"),
            Map.entry("totalUse", "2037654.33"),
            Map.entry("balance", "2962345.67"),
            Map.entry("organisationResources", "2000000.00"),
            Map.entry("organisationExpenditure", "1987454.33"),
            Map.entry("organisationRefunds", "12345.67"),
            Map.entry("organisationTotal", "1999800.00"),
            Map.entry("organisationBalance", "200.00"),
            Map.entry("totalBalance", "2962545.67"));

    private Statements() {}
}
