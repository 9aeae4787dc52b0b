package org.jointfund.replay;

import java.nio.charset.StandardCharsets;

/** A form with one small PDF in it, as browsers send files. */
record Multipart(String field, String name) {

    private static final String BOUNDARY = "a-boundary-that-no-file-holds";

    String type() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    byte[] bytes() {
        return """
            --%1$s
            Content-Disposition: form-data; name="%2$s"; filename="%3$s"
            Content-Type: application/pdf

            %%PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
            trailer<</Root 1 0 R>>
            %%%%EOF

            --%1$s--
            """
                .formatted(BOUNDARY, field, name)
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
