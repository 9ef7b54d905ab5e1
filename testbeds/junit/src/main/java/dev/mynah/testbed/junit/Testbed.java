package dev.mynah.testbed.junit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives each test a testbed of its own, in virtual time and in this JVM. A test or constructor parameter gets what its type says:
 *
 * <ul>
 *   <li>{@link AtClient}: a host on the door the parameter is named after ({@code at0}; {@code modem1_at0} where several modems
 *       have a door of that name),
 *   <li>{@link TestClock}: the testbed's time,
 *   <li>{@link dev.mynah.network.operator.OperatorControl}: the knobs of the operator the parameter is named after,
 *   <li>{@link VirtualTestbed}: all of it.
 * </ul>
 *
 * <p>Parameters have names where the compiler is told to keep them ({@code -parameters}).
 *
 * <p>A state machine that meets an event its table has no row for fails the test.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(TestbedExtension.class)
public @interface Testbed {
    /**
     * A testbed file: a resource beside the test class, or else a file in {@code testbeds/examples} of a directory above the
     * working directory, or else a path.
     */
    String value();
}
