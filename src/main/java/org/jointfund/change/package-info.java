/** How a running programme changes or comes to its end: suspension, withdrawal, completion, final statements, refunds, closure. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "command", "partner", "fund", "ledger", "document", "programme", "reporting"})
package org.jointfund.change;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
