package dev.mynah.testbed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the launcher says when it can't launch. It is copied away from the sources, so that nothing is ever built. */
@Timeout(Patience.OF_A_TEST)
final class LauncherTest {
    @TempDir
    private Path directory;

    @Test
    void an_old_jdk_is_named_with_what_is_needed() throws Exception {
        Path java = program("jdk11/bin/java", "exit 1");
        Files.writeString(directory.resolve("jdk11/release"), "JAVA_VERSION=\"11.0.2\"\n");
        assertThat(launch(directory.resolve("jdk11"), "/usr/bin:/bin"))
                .containsExactly("mynah: needs JDK 17 or later, " + java.toRealPath()
                        + " is version 11.0.2: install one or set JAVA_HOME");
    }

    @Test
    void no_java_at_all_is_said() throws Exception {
        assertThat(launch(directory.resolve("nothing"), "/usr/bin:/bin"))
                .containsExactly("mynah: there is no Java here: install JDK 17 or later, or set JAVA_HOME");
    }

    @Test
    void a_runtime_without_a_compiler_can_not_build() throws Exception {
        program("jre17/bin/java", "exit 1");
        Files.writeString(directory.resolve("jre17/release"), "JAVA_VERSION=\"17.0.1\"\n");
        assertThat(launch(directory.resolve("jre17"), "/usr/bin:/bin").get(0))
                .startsWith("mynah: needs a JDK to build, ")
                .endsWith(" has no compiler: install JDK 17 or later, or set JAVA_HOME");
    }

    @Test
    void without_maven_it_says_how_to_get_it() throws Exception {
        program("jdk17/bin/java", "exit 1");
        program("jdk17/bin/javac", "exit 1");
        Files.writeString(directory.resolve("jdk17/release"), "JAVA_VERSION=\"17.0.1\"\n");
        // A PATH with what the launcher itself needs, and no mvn.
        Path tools = Files.createDirectory(directory.resolve("tools"));
        for (String tool : List.of("sh", "dirname", "readlink", "sed", "find", "head", "mkdir", "flock")) {
            Path real = Path.of("/usr/bin", tool);
            if (Files.exists(real)) {
                Files.createSymbolicLink(tools.resolve(tool), real);
            }
        }
        assertThat(launch(directory.resolve("jdk17"), tools.toString()))
                .containsExactly("mynah: needs Maven 3.8 or later to build: install it (apt install maven)");
    }

    /** The JVM takes no archive of classes from jars of another place, and says so where the answers of commands go. */
    @Test
    void a_build_that_was_moved_gets_an_archive_of_its_own() throws Exception {
        program(
                "jdk17/bin/java",
                "for it; do case $it in -XX:ArchiveClassesAtExit=*) touch \"${it#*=}\"; exit;; esac; done; echo \"$@\"");
        Files.writeString(directory.resolve("jdk17/release"), "JAVA_VERSION=\"17.0.1\"\n");
        Path first = Files.createDirectories(directory.resolve("first/testbeds/runner/target/lib"));
        Files.createFile(first.resolve("modem.jar"));
        Files.createFile(first.resolveSibling("testbed-runner-1.jar"));
        Files.createFile(first.resolveSibling("mynah.built"));
        Path home = directory.resolve("first");
        Files.copy(Repository.root().resolve("mynah"), home.resolve("mynah"));

        String archive = archive(home);
        assertThat(archive(home)).isEqualTo(archive);
        Path moved = Files.move(home, directory.resolve("second"));
        assertThat(archive(moved)).startsWith(moved.toRealPath().toString());
        assertThat(Path.of(archive(moved)).getFileName())
                .isNotEqualTo(Path.of(archive).getFileName());
    }

    private String archive(Path home) throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder("/bin/sh", home.resolve("mynah").toString(), "version");
        builder.environment().put("JAVA_HOME", directory.resolve("jdk17").toString());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return said.replaceFirst("(?s).*-XX:SharedArchiveFile=(\\S+).*", "$1");
    }

    private Path program(String name, String script) throws IOException {
        Path program = directory.resolve(name);
        Files.createDirectories(program.getParent());
        Files.writeString(program, "#!/bin/sh\n" + script + "\n");
        return Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private List<String> launch(Path javaHome, String path) throws Exception {
        Path home = Files.createDirectories(directory.resolve("a home with spaces"));
        Path launcher = Files.copy(Repository.root().resolve("mynah"), home.resolve("mynah"));
        ProcessBuilder builder =
                new ProcessBuilder("/bin/sh", launcher.toString(), "version").redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", javaHome.toString());
        builder.environment().put("PATH", path);
        Process process = builder.start();
        List<String> lines;
        try (var output = process.inputReader()) {
            lines = output.lines().toList();
        }
        assertThat(process.waitFor()).isEqualTo(1);
        return lines;
    }
}
