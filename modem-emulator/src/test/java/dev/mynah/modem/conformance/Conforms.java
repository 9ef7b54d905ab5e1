package dev.mynah.modem.conformance;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says which clause a test holds the UE to, for {@code docs/ue-conformance.md}. On a class it speaks for all its tests. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@Repeatable(Conforms.List.class)
public @interface Conforms {

    /** The clause, {@code TS 24.301 5.5.1.2.5}. */
    String to();

    /** The class that does what the clause says. */
    Class<?> by();

    /** Several clauses of one test. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.TYPE, ElementType.METHOD})
    @interface List {
        Conforms[] value();
    }
}
