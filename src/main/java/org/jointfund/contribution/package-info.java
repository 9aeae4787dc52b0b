/** What donors announce, sign and pay: pledges, arrangements with dated instalments, deposits, and how far the fund is capitalised. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "command", "partner", "fund", "ledger"})
package org.jointfund.contribution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
