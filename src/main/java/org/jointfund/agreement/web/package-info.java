/** Pages and API of signatures: sign, record paper, refuse, resolve, remind, decide on a lapse. */
@NullMarked
package org.jointfund.agreement.web;

import org.jspecify.annotations.NullMarked;
