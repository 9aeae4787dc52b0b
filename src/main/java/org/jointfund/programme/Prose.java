package org.jointfund.programme;

import jakarta.validation.Constraint;
import jakarta.validation.OverridesAttribute;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A text people write: any script and sign, of a length a reader can take. */
@Documented
@Size
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Prose {

    /** The longest text, in UTF-16 units. */
    @OverridesAttribute(constraint = Size.class, name = "max")
    int max() default 10_000;

    String message() default "prose";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
