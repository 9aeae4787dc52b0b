package org.jointfund.document.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jointfund.document.ContentHash;
import org.jointfund.document.Info;

/** Writes date and identity of the input into a rendered document, so that the same input gives the same bytes (N24). */
final class Provenance {

    private static final DateTimeFormatter XMP_DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx");

    private Provenance() {}

    static void stamp(PDDocument pdf, Info info) throws IOException {
        ZonedDateTime at = info.at().atZone(ZoneOffset.UTC);
        Calendar created = GregorianCalendar.from(at);
        pdf.getDocumentInformation().setCreationDate(created);
        stampMetadata(pdf.getDocumentCatalog().getMetadata(), at);
        pdf.getDocument().getTrailer().setItem(COSName.ID, identity(info));
    }

    private static void stampMetadata(PDMetadata metadata, ZonedDateTime at) throws IOException {
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        String stamped = xmp.replaceAll("(?<=<xmp:CreateDate>)[^<]+", XMP_DATE.format(at));
        metadata.importXMPMetadata(stamped.getBytes(StandardCharsets.UTF_8));
    }

    private static COSArray identity(Info info) throws IOException {
        String seed = info.code() + "\n" + info.at() + "\n" + info.title();
        String hash = ContentHash.of(seed.getBytes(StandardCharsets.UTF_8)).value();
        COSString id = COSString.parseHex(hash.substring(0, 32));
        COSArray both = new COSArray();
        both.add(id);
        both.add(id);
        return both;
    }
}
