package dev.mynah.hal.service;

import dev.mynah.hal.radio.RadioError;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * When a request is answered with an error of its own, beside those that any request can meet; docs/radio-hal.md lists it. A
 * request of a service that has neither this nor {@link NotHere} does what its name says.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Repeatable(Refused.All.class)
public @interface Refused {
    RadioError with();

    /** A clause that goes on from "when", as {@code the card has no such application}. */
    String when();

    /** More than one of them. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    @interface All {
        Refused[] value();
    }
}
