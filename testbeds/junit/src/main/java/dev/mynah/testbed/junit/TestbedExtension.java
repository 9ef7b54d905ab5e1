package dev.mynah.testbed.junit;

import dev.mynah.network.operator.OperatorControl;
import dev.mynah.testbed.file.BrokenFile;
import java.lang.reflect.Parameter;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** Builds the testbed a test asks for and hands out its parts. */
final class TestbedExtension implements ParameterResolver, BeforeEachCallback, AfterEachCallback {
    private static final Set<Class<?>> TYPES = Set.of(
            AtClient.class,
            QmiHost.class,
            MbimHost.class,
            TestClock.class,
            OperatorControl.class,
            VirtualTestbed.class);

    @Override
    public void beforeEach(ExtensionContext context) {
        testbed(context);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (context.getExecutionException().isEmpty()) {
            testbed(context).assertNothingUnexpected();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return TYPES.contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        VirtualTestbed testbed = testbed(context);
        Class<?> type = parameter.getParameter().getType();
        if (type == VirtualTestbed.class) {
            return testbed;
        }
        if (type == TestClock.class) {
            return testbed.clock();
        }
        String name = name(parameter.getParameter());
        try {
            if (type == AtClient.class) {
                return testbed.at(name.replace('_', '/'));
            }
            if (type == QmiHost.class) {
                return testbed.qmi(name.replace('_', '/'));
            }
            if (type == MbimHost.class) {
                return testbed.mbim(name.replace('_', '/'));
            }
            return testbed.operator(name).control();
        } catch (IllegalArgumentException e) {
            throw new ParameterResolutionException(String.valueOf(e.getMessage()), e);
        }
    }

    private static String name(Parameter parameter) {
        if (!parameter.isNamePresent()) {
            throw new ParameterResolutionException("the name of " + parameter
                    + " is not in the class file: compile with" + " -parameters, or ask for a VirtualTestbed");
        }
        return parameter.getName();
    }

    private static VirtualTestbed testbed(ExtensionContext context) {
        return context.getStore(ExtensionContext.Namespace.create(TestbedExtension.class, context.getUniqueId()))
                .getOrComputeIfAbsent(VirtualTestbed.class, unseen -> build(context), VirtualTestbed.class);
    }

    private static VirtualTestbed build(ExtensionContext context) {
        Optional<Testbed> wanted = AnnotationSupport.findAnnotation(context.getElement(), Testbed.class)
                .or(() -> AnnotationSupport.findAnnotation(context.getRequiredTestClass(), Testbed.class));
        String file = wanted.orElseThrow(() -> new ExtensionConfigurationException("@Testbed names no file"))
                .value();
        try {
            return VirtualTestbed.of(TestbedFiles.find(context.getRequiredTestClass(), file));
        } catch (BrokenFile e) {
            throw new ExtensionConfigurationException(String.valueOf(e.getMessage()), e);
        }
    }
}
