package dev.mynah.hal.service;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A request that is answered REQUEST_NOT_SUPPORTED because what it is about does not exist in this modem; docs/radio-hal.md
 * lists it so.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface NotHere {
    /** What does not exist, as {@code CDMA}. */
    String value();
}
