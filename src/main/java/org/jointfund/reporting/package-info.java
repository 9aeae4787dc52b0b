/** What agencies report: due dates, narrative and financial reports, how much of their money is used, and what is late. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "command",
            "partner",
            "fund",
            "ledger",
            "contribution",
            "document",
            "programme",
            "appraisal",
            "committee",
            "agreement",
            "disbursement"
        })
package org.jointfund.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
