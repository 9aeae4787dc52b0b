/** Binds commands from forms and JSON, runs each once, and answers with its receipt. */
@NullMarked
package org.jointfund.command.web;

import org.jspecify.annotations.NullMarked;
