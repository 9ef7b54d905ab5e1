package dev.mynah.hal.forwarder;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What goes to a device finds there what it needs. */
@AnalyzeClasses(
        packages = {"dev.mynah.hal.forwarder", "dev.mynah.hal.rpc.wire"},
        importOptions = ImportOption.DoNotIncludeTests.class)
final class DeviceTest {
    @ArchTest
    static final ArchRule IT_NEEDS_ANDROID_AND_ITSELF = noClasses()
            .should()
            .dependOnClassesThat(DescribedPredicate.not(JavaClass.Predicates.resideInAnyPackage(
                    "dev.mynah.hal.forwarder",
                    "dev.mynah.hal.rpc.wire",
                    "android.os",
                    "java..",
                    "org.jspecify..",
                    "")));

    @ArchTest
    static final ArchRule NOTHING_IS_LOCKED =
            noClasses().should().dependOnClassesThat().resideInAPackage("java.util.concurrent.locks..");
}
