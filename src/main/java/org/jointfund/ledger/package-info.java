/** A fund's money: double-entry journals that are only ever added to, balances per earmark, and the two kinds of promise (N12, N13, D3). */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "command", "partner", "fund"})
package org.jointfund.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
