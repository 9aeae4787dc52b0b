package org.jointfund.document.pdf;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jointfund.document.Info;
import org.springframework.stereotype.Component;

/** Lays out XHTML as PDF/A-2a and PDF/UA-1 with embedded subsets of Noto Sans; fetches nothing from outside. */
@Component
class PdfWriter {

    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private final byte[] regular = SubsetFont.file("NotoSans-Regular");
    private final byte[] bold = SubsetFont.file("NotoSans-Bold");
    private final byte[] arabic = SubsetFont.file("NotoSansArabic-Regular");
    private final byte[] arabicBold = SubsetFont.file("NotoSansArabic-Bold");

    PdfWriter() {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    byte[] write(String xhtml, Info info) {
        try (PDDocument pdf = new PDDocument();
                PdfBoxRenderer renderer = builder(xhtml, pdf).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            Provenance.stamp(pdf, info);
            var bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PdfRendererBuilder builder(String xhtml, PDDocument pdf) {
        var builder = new PdfRendererBuilder()
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(colours)
                .withProducer("Jointfund")
                .withHtmlContent(xhtml, null)
                .usePDDocument(pdf);
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                .useUnicodeBidiReorderer(new ICUBidiReorderer());
        builder.useExternalResourceAccessControl(
                (address, type) -> address.startsWith("data:"),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useFont(new SubsetFont(pdf, regular), "Noto Sans", 400, PdfRendererBuilder.FontStyle.NORMAL, true);
        builder.useFont(new SubsetFont(pdf, bold), "Noto Sans", 700, PdfRendererBuilder.FontStyle.NORMAL, true);
        builder.useFont(
                new SubsetFont(pdf, arabic), "Noto Sans Arabic", 400, PdfRendererBuilder.FontStyle.NORMAL, true);
        builder.useFont(
                new SubsetFont(pdf, arabicBold), "Noto Sans Arabic", 700, PdfRendererBuilder.FontStyle.NORMAL, true);
        return builder;
    }
}
