/** How a layout and a record become a PDF/A-2a and PDF/UA-1 file: Thymeleaf, openhtmltopdf, PDFBox. */
@NullMarked
package org.jointfund.document.pdf;

import org.jspecify.annotations.NullMarked;
