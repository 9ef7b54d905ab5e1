package dev.mynah.testbed.android.framework;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/**
 * Runs each test method inside a fresh Android process: the test's class is defined again by a {@link FrameworkLoader}, so
 * that what it names {@code android.*} are the framework's classes with their natives alive. Nested helpers of the class come
 * along; parameters come from the parent and must be types of the JDK or of Mynah. A parameter that is a {@link FrameworkJar}
 * says which framework it is, else it is that of the build.
 */
public final class InAndroid implements InvocationInterceptor {
    @Override
    public void interceptTestMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> call, ExtensionContext context)
            throws Throwable {
        run(invocation, call);
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> call, ExtensionContext context)
            throws Throwable {
        run(invocation, call);
    }

    private static void run(Invocation<Void> invocation, ReflectiveInvocationContext<Method> call) throws Throwable {
        invocation.skip();
        var outside = call.getTargetClass();
        try (var loader = new FrameworkLoader(jar(call.getArguments()), List.of(outside.getName()))) {
            var inside = loader.loadClass(outside.getName());
            var method = inside.getDeclaredMethod(
                    call.getExecutable().getName(), call.getExecutable().getParameterTypes());
            method.setAccessible(true);
            var constructor = inside.getDeclaredConstructor();
            constructor.setAccessible(true);
            var thread = Thread.currentThread();
            var before = thread.getContextClassLoader();
            thread.setContextClassLoader(loader);
            try {
                method.invoke(constructor.newInstance(), call.getArguments().toArray());
            } finally {
                thread.setContextClassLoader(before);
            }
        } catch (InvocationTargetException thrown) {
            throw cause(thrown);
        }
    }

    private static Path jar(List<?> arguments) {
        var jar = arguments.stream()
                .filter(FrameworkJar.class::isInstance)
                .map(FrameworkJar.class::cast)
                .findFirst()
                .orElseGet(FrameworkJar::ofTheBuild);
        assumeTrue(jar.loads(), () -> jar + " takes JDK 21 or later");
        return jar.path();
    }

    /** What was thrown first, below the layers of reflection. */
    private static Throwable cause(Throwable thrown) {
        return thrown instanceof InvocationTargetException && thrown.getCause() != null
                ? cause(thrown.getCause())
                : thrown;
    }
}
