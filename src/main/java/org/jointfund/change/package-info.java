/** How a running programme changes or comes to its end: suspension, withdrawal, cancellation, completion, final statements, refunds, closure. */
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
            "disbursement",
            "reporting"
        })
package org.jointfund.change;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
