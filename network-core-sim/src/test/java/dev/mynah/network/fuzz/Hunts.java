package dev.mynah.network.fuzz;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says what a class with a {@code @FuzzTest} hands hostile octets to, for {@code docs/fuzz-targets.md}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Hunts {

    /** Decoders, and the classes whose machines the octets reach. */
    Class<?>[] value();
}
