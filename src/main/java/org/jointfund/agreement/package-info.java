/** Signature sets: the agreement as issued for signature, who has signed it, refused it or still has to, and its lapse. */
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
            "committee"
        })
package org.jointfund.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
