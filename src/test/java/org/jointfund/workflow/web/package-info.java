/** The list of tasks. */
@NullMarked
package org.jointfund.workflow.web;

import org.jspecify.annotations.NullMarked;
