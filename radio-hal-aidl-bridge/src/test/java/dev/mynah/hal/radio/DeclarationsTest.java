package dev.mynah.hal.radio;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mynah.hal.aidl.Release;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every declaration of every version against the frozen AIDL, both ways. */
final class DeclarationsTest {
    private static final JsonNode PACKAGES = Facts.file("radio-interfaces").path("packages");

    static Stream<Arguments> versions() {
        List<Arguments> versions = new ArrayList<>();
        PACKAGES.properties()
                .forEach(it -> it.getValue()
                        .path("versions")
                        .fieldNames()
                        .forEachRemaining(
                                version -> versions.add(Arguments.of(it.getKey(), Integer.parseInt(version)))));
        return versions.stream();
    }

    @ParameterizedTest
    @MethodSource("versions")
    void a_package_declares_what_was_frozen_and_nothing_else(String aidlPackage, int version) throws Exception {
        Release release = releaseOf(aidlPackage, version);
        List<String> declared = Declared.lines(aidlPackage, version, release);
        List<String> frozen = Frozen.lines(PACKAGES, aidlPackage, version);
        assertThat(frozen).isNotEmpty();
        assertThat(declared).filteredOn(it -> !frozen.contains(it)).isEmpty();
        assertThat(frozen).filteredOn(it -> !declared.contains(it)).isEmpty();
        assertThat(declared).hasSameSizeAs(frozen);
        Class<?> any = anyOf(aidlPackage);
        assertThat(release.versionOf(any)).isEqualTo(version);
        assertThat(release.hashOf(any))
                .isEqualTo(PACKAGES.path(aidlPackage)
                        .path("versions")
                        .path(Integer.toString(version))
                        .path("hash")
                        .asText());
    }

    @Test
    void no_version_has_gone_missing() {
        assertThat(versions().count()).isEqualTo(8 * 4 + 2 * 3 + 1);
        for (Class<?> type : Facts.declarations()) {
            assertThat(PACKAGES.has(Facts.aidlPackage(type))).isTrue();
            assertThat(new Release(9).versionOf(type))
                    .isEqualTo(PACKAGES.path(Facts.aidlPackage(type))
                            .path("versions")
                            .size());
        }
    }

    @Test
    void a_release_has_as_many_methods_as_android_counts() {
        assertThat(Stream.of(1, 2, 3, 4).map(DeclarationsTest::methods)).containsExactly(401, 480, 497, 507);
    }

    private static int methods(int number) {
        Release release = new Release(number);
        int count = 0;
        for (String aidlPackage : aidlPackages()) {
            if (number == 1 && LATER.contains(aidlPackage)) {
                continue;
            }
            int version = release.versionOf(anyOf(aidlPackage));
            count += (int) Frozen.lines(PACKAGES, aidlPackage, version).stream()
                    .filter(it -> it.contains("oneway"))
                    .count();
        }
        return count;
    }

    /** The packages that IRadio 2.0 did not have. */
    private static final Set<String> LATER =
            Set.of(Facts.AIDL + ".ims", Facts.AIDL + ".ims.media", Facts.AIDL + ".sap");

    private static Release releaseOf(String aidlPackage, int version) {
        return new Release(LATER.contains(aidlPackage) ? version + 1 : version);
    }

    private static List<String> aidlPackages() {
        List<String> names = new ArrayList<>();
        PACKAGES.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static Class<?> anyOf(String aidlPackage) {
        return Facts.declarations().stream()
                .filter(it -> Facts.aidlPackage(it).equals(aidlPackage))
                .findFirst()
                .orElseThrow();
    }
}
