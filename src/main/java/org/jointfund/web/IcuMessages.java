package org.jointfund.web;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The texts of all modules, {@code messages/<module>_<language>.properties}, formatted by ICU so that plurals are right. */
@Component("messageSource")
class IcuMessages extends ReloadableResourceBundleMessageSource {

    private final Map<Locale, Map<String, MessageFormat>> formats = new ConcurrentHashMap<>();

    IcuMessages() throws IOException {
        for (Resource file :
                new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*_en.properties")) {
            String name = String.valueOf(file.getFilename());
            addBasenames("classpath:messages/" + name.substring(0, name.indexOf("_en.")));
        }
        setDefaultEncoding("UTF-8");
        setDefaultLocale(Locale.ENGLISH);
        setFallbackToSystemLocale(false);
        setAlwaysUseMessageFormat(false);
    }

    @Override
    protected @Nullable String resolveCodeWithoutArguments(String code, Locale locale) {
        String pattern = super.resolveCodeWithoutArguments(code, locale);
        return pattern == null ? null : format(code, pattern, locale).format(new Object[0]);
    }

    @Override
    protected @Nullable String getMessageInternal(
            @Nullable String code, Object @Nullable [] args, @Nullable Locale locale) {
        if (code == null || locale == null) {
            return null;
        }
        String pattern = super.resolveCodeWithoutArguments(code, locale);
        return pattern == null ? null : formatted(code, pattern, locale, args == null ? new Object[0] : args);
    }

    private String formatted(String code, String pattern, Locale locale, Object[] args) {
        MessageFormat format = format(code, pattern, locale);
        synchronized (format) {
            return format.format(readable(pattern, resolveArguments(args, locale), locale));
        }
    }

    private static Object[] readable(String pattern, Object[] args, Locale locale) {
        Notation notation = new Notation(locale);
        return IntStream.range(0, args.length)
                .mapToObj(place ->
                        isNumber(pattern, place) ? Double.valueOf(args[place].toString()) : notation.of(args[place]))
                .toArray();
    }

    /** Only what the text counts or calls a number is one for certain: a reference of digits alone is a name. */
    private static boolean isNumber(String pattern, int place) {
        return pattern.contains("{" + place + ", plural") || pattern.contains("{" + place + ", number");
    }

    /** A sign that stands after a space in French, or before a unit, begins no line; nor does the end of an abbreviation. */
    private static String unbroken(String pattern) {
        return pattern.replaceAll(" (?=[;:?!»%])|(?<=«) ", "\u00a0").replace(" É.-U.", "\u00a0É.\u2011U.");
    }

    private MessageFormat format(String code, String pattern, Locale locale) {
        return formats.computeIfAbsent(locale, known -> new ConcurrentHashMap<>())
                .computeIfAbsent(code, key -> new MessageFormat(unbroken(pattern), ULocale.forLocale(locale)));
    }
}
