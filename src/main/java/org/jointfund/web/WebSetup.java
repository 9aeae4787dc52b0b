package org.jointfund.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jointfund.shared.Amount;
import org.jointfund.shared.ExchangeRate;
import org.jointfund.shared.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.Formatter;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.CacheControl;
import org.springframework.session.jdbc.MySqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.FlashMapManager;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;
import org.springframework.web.servlet.resource.VersionResourceResolver;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;

@Configuration(proxyBeanMethods = false)
class WebSetup implements WebMvcConfigurer {

    private static final List<String> LANGUAGES = List.of("ar", "en", "fr");

    /** The person's choice in a cookie, else the browser's language, else English. */
    @Bean
    LocaleResolver localeResolver() {
        CookieLocaleResolver resolver = new CookieLocaleResolver("language");
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieSameSite("Lax");
        resolver.setDefaultLocaleFunction(request -> known(request.getLocale()));
        return resolver;
    }

    private static Locale known(Locale asked) {
        return LANGUAGES.contains(asked.getLanguage()) ? Locale.forLanguageTag(asked.getLanguage()) : Locale.ENGLISH;
    }

    /** Fragments lie beside the pages, in {@code templates/fragments}. */
    @Bean
    SpringResourceTemplateResolver fragments() {
        SpringResourceTemplateResolver resolver = new SpringResourceTemplateResolver();
        resolver.setPrefix("classpath:/templates/");
        resolver.setSuffix(".html");
        resolver.setResolvablePatterns(Set.of("fragments/*"));
        resolver.setCharacterEncoding("UTF-8");
        resolver.setOrder(0);
        return resolver;
    }

    /** Parallel requests of one page must not collide on the session's row (architecture, trap 9). */
    @Bean
    MySqlJdbcIndexedSessionRepositoryCustomizer sessions() {
        return new MySqlJdbcIndexedSessionRepositoryCustomizer();
    }

    /** Nothing is kept for the page after this one; looking for it would read the session for every file. */
    @Bean
    FlashMapManager flashMapManager() {
        return new FlashMapManager() {
            @Override
            public @Nullable FlashMap retrieveAndUpdate(HttpServletRequest request, HttpServletResponse response) {
                return null;
            }

            @Override
            public void saveOutputFlashMap(FlashMap map, HttpServletRequest request, HttpServletResponse response) {}
        };
    }

    /** These are all the files: any other address on a page would be looked for in every archive of the class path. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        Stream.of("css/", "js/", "vendor/").forEach(folder -> files(registry, "/" + folder + "**", folder));
        Stream.of("/*.svg", "/*.yaml").forEach(pattern -> files(registry, pattern, ""));
    }

    /** A page names a file with the hash of what is in it. */
    private static void files(ResourceHandlerRegistry registry, String pattern, String folder) {
        registry.addResourceHandler(pattern)
                .addResourceLocations("classpath:/static/" + folder)
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)))
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        LocaleChangeInterceptor change = new LocaleChangeInterceptor() {
            @Override
            protected Locale parseLocaleValue(String asked) {
                return known(Locale.forLanguageTag(asked));
            }
        };
        change.setParamName("lang");
        change.setIgnoreInvalidLocale(true);
        registry.addInterceptor(change);
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addFormatterForFieldType(Money.class, new Typed<>(Money::usd));
        registry.addFormatterForFieldType(Amount.class, new Typed<>(Amount::of));
        registry.addFormatterForFieldType(ExchangeRate.class, new Typed<>(ExchangeRate::of));
    }

    /** A number as it is typed and shown in a field; Spring reads an empty field as none. */
    private record Typed<T>(Function<String, T> read) implements Formatter<T> {

        @Override
        public T parse(String written, Locale locale) {
            return read.apply(written);
        }

        @Override
        public String print(T number, Locale locale) {
            return String.valueOf(number);
        }
    }
}
