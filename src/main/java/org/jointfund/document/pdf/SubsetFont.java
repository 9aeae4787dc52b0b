package org.jointfund.document.pdf;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.core.io.ClassPathResource;

/**
 * A font of which a document embeds what it uses, loaded when first used. Glyph substitution is off: Noto Sans also
 * holds Devanagari, whose rules PDFBox would try on every Latin word, at half the cost of the whole document.
 */
final class SubsetFont extends PDFontSupplier {

    private final PDDocument pdf;
    private final byte[] file;

    SubsetFont(PDDocument pdf, byte[] file) {
        super(null);
        this.pdf = pdf;
        this.file = file;
    }

    @Override
    public PDFont supply() {
        try {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            font.setEnableGsub(false);
            return PDType0Font.load(pdf, font, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] file(String name) {
        try (InputStream file = new ClassPathResource("fonts/" + name + ".ttf").getInputStream()) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
