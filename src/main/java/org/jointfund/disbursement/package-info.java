/** Money to the agencies: transfer requests under four eyes, payments, and the release of later tranches by their conditions. */
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
            "agreement"
        })
package org.jointfund.disbursement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
