package dev.mynah.testbed.junit;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.mynah.testbed.file.BrokenFile;
import dev.mynah.testbed.file.TestbedFile;
import dev.mynah.testbed.file.TestbedSpec;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Finds the file an annotation names. */
final class TestbedFiles {
    private TestbedFiles() {}

    static TestbedSpec find(Class<?> test, String name) throws BrokenFile {
        try (@Nullable InputStream resource = test.getResourceAsStream(name)) {
            if (resource != null) {
                return TestbedFile.parse(name, new String(resource.readAllBytes(), UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (@Nullable Path above = Path.of("").toAbsolutePath(); above != null; above = above.getParent()) {
            Path example = above.resolve("testbeds/examples").resolve(name);
            if (Files.exists(example)) {
                return TestbedFile.read(example);
            }
        }
        return TestbedFile.read(Path.of(name));
    }
}
