/** The description of the public API (OpenAPI 3.1), made from the routes, commands and answers of the running application. */
@NullMarked
package org.jointfund.openapi;

import org.jspecify.annotations.NullMarked;
