package org.jointfund.document.pdf;

import java.util.Locale;
import java.util.Map;
import org.jointfund.document.Content;
import org.jointfund.document.DocumentSettings;
import org.jointfund.document.Info;
import org.jointfund.document.Layout;
import org.jointfund.document.Rendering;
import org.jointfund.shared.DemoSettings;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.dialect.SpringStandardDialect;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Renders layouts written in XHTML; they print and do not compute. */
@Component
class HtmlRendering implements Rendering {

    private final DocumentTexts texts;
    private final PdfWriter pdf;
    private final DocumentSettings settings;
    private final DemoSettings demo;
    private final TemplateEngine templates = new TemplateEngine();

    HtmlRendering(DocumentTexts texts, PdfWriter pdf, DocumentSettings settings, DemoSettings demo) {
        this.texts = texts;
        this.pdf = pdf;
        this.settings = settings;
        this.demo = demo;
        templates.setDialect(new SpringStandardDialect());
        templates.setMessageResolver(new TemplateTexts(texts));
        templates.setTemplateResolver(layouts());
    }

    @Override
    public Content render(Layout layout, Object model, Info info) {
        return Content.of(pdf.write(xhtml(layout, model, info), info));
    }

    @Override
    public String text(String key, Locale language, Object... args) {
        return texts.text(key, language, args);
    }

    String xhtml(Layout layout, Object model, Info info) {
        Locale language = texts.written(info.language());
        String address = settings.verifyAddress(info.code());
        return templates.process(
                layout.name(),
                new Context(
                        language,
                        Map.of(
                                "model",
                                model,
                                "info",
                                info,
                                "language",
                                language.toLanguageTag(),
                                "fallenBack",
                                !language.equals(info.language()),
                                "format",
                                new Formats(texts, language),
                                "verifyAddress",
                                address,
                                "qr",
                                QrCode.dataAddress(address),
                                "demonstration",
                                demo.enabled())));
    }

    private static ClassLoaderTemplateResolver layouts() {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/documents/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.XML);
        resolver.setCharacterEncoding("UTF-8");
        return resolver;
    }
}
