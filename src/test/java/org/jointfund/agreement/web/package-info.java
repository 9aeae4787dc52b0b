/** Tests of the pages and API of signatures. */
@NullMarked
package org.jointfund.agreement.web;

import org.jspecify.annotations.NullMarked;
