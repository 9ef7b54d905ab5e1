package dev.mynah.hal.aidl;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The frozen versions of a package of declarations. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PACKAGE)
public @interface Frozen {
    /** The {@link Release} that has version 1; each later one has the next version, as far as there is one. */
    int firstRelease() default 1;

    /** What getInterfaceHash answers, from version 1 on. */
    String[] hashes();
}
