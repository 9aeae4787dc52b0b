package org.jointfund.document.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jointfund.document.Info;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Lays out XHTML as PDF/A-2a and PDF/UA-1 with embedded subsets of Noto Sans; fetches nothing from outside. */
@Component
class PdfWriter {

    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private final byte[] regular = font("NotoSans-Regular");
    private final byte[] bold = font("NotoSans-Bold");
    private final byte[] arabic = font("NotoSansArabic-Regular");
    private final byte[] arabicBold = font("NotoSansArabic-Bold");

    PdfWriter() {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    byte[] write(String xhtml, Info info) {
        try (PdfBoxRenderer renderer = builder(xhtml).buildPdfRenderer();
                PDDocument pdf = renderer.createPDFKeepOpen()) {
            Provenance.stamp(pdf, info);
            var bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PdfRendererBuilder builder(String xhtml) {
        var builder = new PdfRendererBuilder()
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(colours)
                .withProducer("Jointfund")
                .withHtmlContent(xhtml, null);
        builder.useExternalResourceAccessControl(
                (address, type) -> address.startsWith("data:"),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        useFont(builder, regular, "Noto Sans", 400);
        useFont(builder, bold, "Noto Sans", 700);
        useFont(builder, arabic, "Noto Sans Arabic", 400);
        useFont(builder, arabicBold, "Noto Sans Arabic", 700);
        return builder;
    }

    private static void useFont(PdfRendererBuilder builder, byte[] font, String family, int weight) {
        builder.useFont(
                () -> new ByteArrayInputStream(font), family, weight, PdfRendererBuilder.FontStyle.NORMAL, true);
    }

    private static byte[] font(String name) {
        try (InputStream file = new ClassPathResource("fonts/" + name + ".ttf").getInputStream()) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
