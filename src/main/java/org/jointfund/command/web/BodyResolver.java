package org.jointfund.command.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jointfund.command.Body;
import org.jointfund.shared.MalformedValue;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.mvc.method.annotation.RequestResponseBodyMethodProcessor;
import org.springframework.web.servlet.mvc.method.annotation.ServletModelAttributeMethodProcessor;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Reads a {@link Body} from JSON when JSON was sent, else from the form's fields. */
@Component
class BodyResolver implements HandlerMethodArgumentResolver {

    private final HandlerMethodArgumentResolver form = new ServletModelAttributeMethodProcessor(true);
    private final HandlerMethodArgumentResolver json;

    BodyResolver(JsonMapper mapper) {
        SimpleModule typed = new SimpleModule()
                .addDeserializer(String.class, new ReadableText.OfJson())
                .addDeserializer(LocalDate.class, new TypedDay.OfJson());
        JsonMapper readable = mapper.rebuild().addModule(typed).build();
        this.json = new RequestResponseBodyMethodProcessor(List.of(new JacksonJsonHttpMessageConverter(readable)));
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(Body.class);
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders)
            throws Exception {
        Object body = resolver(request).resolveArgument(parameter, container, request, binders);
        if (body == null) {
            throw new MalformedValue("body.unreadable", "");
        }
        return body;
    }

    private HandlerMethodArgumentResolver resolver(NativeWebRequest request) {
        HttpServletRequest servlet = request.getNativeRequest(HttpServletRequest.class);
        boolean api = servlet != null && servlet.getRequestURI().startsWith("/api/");
        return api && !isMultipart(request) ? json : form;
    }

    private static boolean isMultipart(NativeWebRequest request) {
        String type = request.getHeader("Content-Type");
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }
}
