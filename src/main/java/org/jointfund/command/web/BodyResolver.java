package org.jointfund.command.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jointfund.command.Body;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.mvc.method.annotation.RequestResponseBodyMethodProcessor;
import org.springframework.web.servlet.mvc.method.annotation.ServletModelAttributeMethodProcessor;

/** Reads a {@link Body} from JSON when JSON was sent, else from the form's fields. */
@Component
class BodyResolver implements HandlerMethodArgumentResolver {

    private final HandlerMethodArgumentResolver form = new ServletModelAttributeMethodProcessor(true);
    private final HandlerMethodArgumentResolver json;

    BodyResolver(tools.jackson.databind.json.JsonMapper mapper) {
        this.json = new RequestResponseBodyMethodProcessor(List.of(new JacksonJsonHttpMessageConverter(mapper)));
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
        return resolver(request).resolveArgument(parameter, container, request, binders);
    }

    private HandlerMethodArgumentResolver resolver(NativeWebRequest request) {
        HttpServletRequest servlet = request.getNativeRequest(HttpServletRequest.class);
        boolean api = servlet != null && servlet.getRequestURI().startsWith("/api/");
        String type = request.getHeader("Content-Type");
        boolean asForm = type != null && MediaType.parseMediaType(type).isCompatibleWith(MediaType.MULTIPART_FORM_DATA);
        return api && !asForm ? json : form;
    }
}
