package org.jointfund.document.pdf;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;

/** Gives the layouts' {@code #{...}} their texts. */
class TemplateTexts extends AbstractMessageResolver {

    private final DocumentTexts texts;

    TemplateTexts(DocumentTexts texts) {
        this.texts = texts;
    }

    @Override
    public String resolveMessage(
            ITemplateContext context, @Nullable Class<?> origin, String key, @Nullable Object @Nullable [] args) {
        return texts.text(key, context.getLocale(), args == null ? new Object[0] : args);
    }

    @Override
    public String createAbsentMessageRepresentation(
            ITemplateContext context, @Nullable Class<?> origin, String key, @Nullable Object @Nullable [] args) {
        throw new IllegalStateException("No text " + key);
    }
}
