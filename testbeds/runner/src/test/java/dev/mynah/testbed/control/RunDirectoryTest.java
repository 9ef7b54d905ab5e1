package dev.mynah.testbed.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RunDirectoryTest {
    @TempDir
    private Path directory;

    @Test
    void a_directory_that_is_taken_is_refused_with_the_way_out() throws Exception {
        Path run = directory.resolve("run");
        try (RunDirectory taken = RunDirectory.take(run)) {
            assertThat(taken.path()).isAbsolute();
            assertThatThrownBy(() -> RunDirectory.take(run))
                    .isInstanceOf(Refused.class)
                    .hasMessage("another testbed runs in " + run + ": stop it or choose another --run-dir");
        }
        RunDirectory.take(run).close();
    }

    @Test
    void the_description_is_there_as_long_as_the_testbed() throws Exception {
        try (RunDirectory run = RunDirectory.take(directory)) {
            run.publish("{}");
            assertThat(RunDirectory.description(directory)).hasContent("{}");
        }
        assertThat(RunDirectory.description(directory)).doesNotExist();
    }

    @Test
    void a_description_that_a_killed_testbed_left_is_removed() throws Exception {
        Files.writeString(directory.resolve("testbed.json"), "{}");
        try (RunDirectory run = RunDirectory.take(directory)) {
            assertThat(run.resolve("testbed.json")).doesNotExist();
        }
    }

    @Test
    void a_file_in_the_place_of_the_directory_is_named() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "");
        assertThatThrownBy(() -> RunDirectory.take(file)).hasMessageStartingWith("cannot use " + file);
    }
}
