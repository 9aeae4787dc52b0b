/** What a model must look like before the engine may see it. */
@NullMarked
package org.jointfund.models;

import org.jspecify.annotations.NullMarked;
