package dev.mynah.hal.forwarder;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.mynah.hal.aidl.Descriptor;
import dev.mynah.hal.aidl.Transaction;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The table against every declaration of the bridge: no call with an object among its arguments may be missing. The media of
 * IMS are left out, whose sessions are objects of the service: nothing here serves them.
 */
class CallbackArgumentsTest {
    private static final List<Class<?>> INTERFACES = new ClassFileImporter()
            .importPackages("dev.mynah.hal.radio").stream()
                    .filter(it -> it.isAnnotatedWith(Descriptor.class))
                    .filter(it -> !it.getPackageName().endsWith(".ims.media"))
                    .<Class<?>>map(JavaClass::reflect)
                    .toList();

    @Test
    void every_call_with_objects_is_in_the_table_and_no_other() {
        assertThat(INTERFACES).hasSizeGreaterThan(20);
        for (Class<?> type : INTERFACES) {
            String descriptor = type.getAnnotation(Descriptor.class).value();
            for (Method method : type.getMethods()) {
                Transaction transaction = method.getAnnotation(Transaction.class);
                if (transaction != null) {
                    assertThat(CallbackArguments.count(descriptor, transaction.value()))
                            .as("%s", method)
                            .isEqualTo(objects(method));
                }
            }
        }
    }

    @Test
    void a_call_with_objects_has_no_other_arguments() {
        for (Class<?> type : INTERFACES) {
            for (Method method : type.getMethods()) {
                assertThat(objects(method)).as("%s", method).isIn(0, method.getParameterCount());
            }
        }
    }

    @Test
    void no_answer_is_an_object() {
        for (Class<?> type : INTERFACES) {
            for (Method method : type.getMethods()) {
                assertThat(method.getReturnType().isAnnotationPresent(Descriptor.class))
                        .as("%s", method)
                        .isFalse();
            }
        }
    }

    private static int objects(Method method) {
        return (int) Arrays.stream(method.getParameterTypes())
                .filter(it -> it.isAnnotationPresent(Descriptor.class))
                .count();
    }
}
