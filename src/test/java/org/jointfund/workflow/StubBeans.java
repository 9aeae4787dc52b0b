package org.jointfund.workflow;

import java.beans.FeatureDescriptor;
import java.time.Instant;
import java.util.Collections;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.jspecify.annotations.Nullable;

/** Answers for {@code groups}, {@code dates} and {@code keys}: any method, no rows, and no date that comes by itself. */
public final class StubBeans extends ELResolver {

    private static final Date FAR = Date.from(Instant.parse("2999-01-01T00:00:00Z"));

    public enum Bean {
        GROUPS,
        DATES,
        KEYS
    }

    /** An expression manager that knows these beans and answers for {@link Bean}s. */
    public static JuelExpressionManager expressions(java.util.Map<Object, Object> beans) {
        return new JuelExpressionManager(beans) {
            @Override
            protected ELResolver createElResolver() {
                CompositeELResolver both = new CompositeELResolver();
                both.add(new StubBeans());
                both.add(super.createElResolver());
                return both;
            }
        };
    }

    @Override
    public @Nullable Object invoke(
            ELContext context, Object base, Object method, Class<?> @Nullable [] types, Object[] arguments) {
        if (!(base instanceof Bean bean)) {
            return null;
        }
        context.setPropertyResolved(true);
        return switch (bean) {
            case GROUPS -> "STUB/" + method;
            case DATES -> FAR;
            case KEYS -> key(String.valueOf(method), arguments[0]);
        };
    }

    private static Object key(String method, Object argument) {
        if (method.equals("list")) {
            return List.of(String.valueOf(argument).split(","));
        }
        String own = ((DelegateExecution) argument).getProcessBusinessKey();
        return switch (method) {
            case "firstTransfer" -> own + "/FTR-1";
            case "transfer" -> own.replace("/TRANCHE-", "/FTR-");
            case "decision" -> own + "/DEC";
            default -> own;
        };
    }

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, Object property) {
        return null;
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, Object property, Object value) {}

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, Object property) {
        return true;
    }

    @Override
    public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, @Nullable Object base) {
        return Collections.emptyIterator();
    }

    @Override
    public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return null;
    }
}
