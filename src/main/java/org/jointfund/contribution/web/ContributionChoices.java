package org.jointfund.contribution.web;

import java.util.List;

/** The donors, thematic areas and unpaid instalments a form offers. */
record ContributionChoices(List<Option> donors, List<Option> areas, List<Option> instalments) {

    /** A value and the text it is shown by. */
    record Option(Object value, String text) {}
}
