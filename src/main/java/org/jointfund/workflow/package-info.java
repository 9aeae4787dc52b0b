/** The only module that knows the engine: it starts, moves and completes processes when features tell what happened, and shows what is open. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "command",
            "audit",
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
            "reporting",
            "change"
        })
package org.jointfund.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
