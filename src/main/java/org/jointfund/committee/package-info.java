/** The committee at work: meetings and their items, positions and who stepped out, quorum, decisions and what follows from them. */
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
            "appraisal"
        })
package org.jointfund.committee;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
