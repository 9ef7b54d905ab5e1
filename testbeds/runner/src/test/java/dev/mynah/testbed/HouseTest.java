package dev.mynah.testbed;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The house keeps its arrows: who may know whom, and what nobody may do. */
@AnalyzeClasses(packages = "dev.mynah", importOptions = ImportOption.DoNotIncludeTests.class)
final class HouseTest {
    private static final String AT = "dev.mynah.at..";
    private static final String EUICC = "dev.mynah.euicc..";
    private static final String NETWORK = "dev.mynah.network..";
    private static final String AIR = "dev.mynah.network.air..";
    private static final String MODEM = "dev.mynah.modem..";
    private static final String ENGINE_API = "dev.mynah.modem";
    private static final String HAL = "dev.mynah.hal..";
    private static final String TESTBED = "dev.mynah.testbed..";
    private static final String[] PLAIN_JAVA = {
        AT,
        EUICC,
        "dev.mynah.network.air.nas..",
        "dev.mynah.hal.parcel..",
        "dev.mynah.hal.radio..",
        "dev.mynah.hal.rpc.wire.."
    };

    @ArchTest
    static final ArchRule THE_AT_LANGUAGE_KNOWS_NOBODY = onlyOf(AT, AT);

    @ArchTest
    static final ArchRule THE_CARD_KNOWS_NOBODY = onlyOf(EUICC, EUICC);

    @ArchTest
    static final ArchRule OPERATORS_KNOW_THE_CARD_FOR_ITS_ALGORITHMS = onlyOf(NETWORK, NETWORK, EUICC);

    @ArchTest
    static final ArchRule A_MODEM_KNOWS_OF_NETWORKS_WHAT_IS_ON_AIR = onlyOf(MODEM, MODEM, AT, EUICC, AIR);

    @ArchTest
    static final ArchRule THE_AIR_KNOWS_NO_OPERATOR =
            noClasses().that().resideInAPackage(AIR).should().dependOnClassesThat(ofOursOutside(AIR, EUICC));

    @ArchTest
    static final ArchRule THE_HAL_KNOWS_THE_ENGINE_API = noClasses()
            .that()
            .resideInAPackage(HAL)
            .should()
            .dependOnClassesThat(ofOursOutside(HAL, ENGINE_API, AIR))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule NOTHING_POINTS_UP = noClasses()
            .that()
            .resideOutsideOfPackage(TESTBED)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(TESTBED);

    @ArchTest
    static final ArchRule CODECS_ARE_PLAIN_JAVA = noClasses()
            .that()
            .resideInAnyPackage(PLAIN_JAVA)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.vertx..", "io.netty..", "org.slf4j..", "java.nio.file..", "java.nio.channels..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.net\\.(Socket|ServerSocket|URL|Http).*|java\\.io\\.(File|RandomAccess).*"
                    + "|java\\.time\\.(Clock|InstantSource)|java\\.util\\.Timer.*");

    @ArchTest
    static final ArchRule A_HAL_CALL_KNOWS_OF_VERTX_THE_FUTURE = noClasses()
            .that()
            .resideInAnyPackage("dev.mynah.hal.binder..", "dev.mynah.hal.aidl..")
            .should()
            .dependOnClassesThat(JavaClass.Predicates.resideInAnyPackage("io.vertx..", "io.netty..", "org.slf4j..")
                    .and(DescribedPredicate.not(JavaClass.Predicates.belongToAnyOf(Future.class, Promise.class))));

    @ArchTest
    static final ArchRule NO_ENGINE_LOOKS_AT_THE_CLOCK = noClasses()
            .that()
            .resideInAnyPackage(AT, EUICC, NETWORK, "dev.mynah.modem")
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(Math.class, "random");

    @ArchTest
    static final ArchRule NOTHING_IS_LOCKED =
            noClasses().should().dependOnClassesThat().resideInAPackage("java.util.concurrent.locks..");

    @ArchTest
    static final ArchRule NO_METHOD_IS_SYNCHRONIZED = noMethods().should().haveModifier(JavaModifier.SYNCHRONIZED);

    @ArchTest
    static final ArchRule PACKAGES_ARE_NAMED_FOR_THEIR_DOMAIN = noClasses()
            .should()
            .resideInAnyPackage("..util..", "..utils..", "..common..", "..impl..", "..misc..", "..helper..");

    @ArchTest
    static final ArchRule CLASSES_ARE_NAMED_FOR_WHAT_THEY_ARE =
            noClasses().should().haveNameMatching(".*(Manager|Helper|Utils?|Impl)");

    @Test
    void nobody_sleeps_and_nobody_synchronizes_not_even_in_tests() throws IOException {
        Pattern forbidden = Pattern.compile("\\bThread\\.sleep\\b|\\bsynchronized\\s*\\(|TimeUnit\\.[A-Z]+\\.sleep");
        try (Stream<Path> files = Files.walk(Repository.root())) {
            List<Path> guilty = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().contains("/target/") && !file.endsWith("HouseTest.java"))
                    // A benchmark has to wait while it measures what a testbed at rest costs.
                    .filter(file -> !file.toString().contains("/benchmarks/"))
                    // An Android process blocks and locks; it is there to judge Mynah and no part of it.
                    .filter(file -> !file.toString().contains("/android-framework/"))
                    .filter(file -> forbidden.matcher(text(file)).find())
                    .toList();
            assertThat(guilty).isEmpty();
        }
    }

    private static ArchRule onlyOf(String here, String... allowed) {
        return noClasses().that().resideInAPackage(here).should().dependOnClassesThat(ofOursOutside(allowed));
    }

    private static DescribedPredicate<JavaClass> ofOursOutside(String... allowed) {
        return JavaClass.Predicates.resideInAPackage("dev.mynah..")
                .and(DescribedPredicate.not(JavaClass.Predicates.resideInAnyPackage(allowed)));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
