package org.jointfund.workflow;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.util.function.SingletonSupplier;

/** The engine's view of the context: only {@link ModelBean}s, looked up when an expression names them. */
final class ModelBeans extends AbstractMap<Object, Object> {

    private final ApplicationContext context;
    private final Supplier<Set<String>> names;

    ModelBeans(ApplicationContext context) {
        this.context = context;
        this.names = SingletonSupplier.of(() -> Set.of(context.getBeanNamesForAnnotation(ModelBean.class)));
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return name instanceof String bean && names.get().contains(bean);
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        return containsKey(name) ? context.getBean(String.valueOf(name)) : null;
    }

    @Override
    public Set<Map.Entry<Object, Object>> entrySet() {
        return names.get().stream()
                .map(name -> Map.<Object, Object>entry(name, context.getBean(name)))
                .collect(Collectors.toSet());
    }
}
