/** The task list. */
@NullMarked
package org.jointfund.workflow.web;

import org.jspecify.annotations.NullMarked;
