package dev.mynah.testbed.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.mynah.testbed.Repository;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ExampleFilesTest {
    static List<Path> examples() throws IOException {
        Path testbeds = Repository.root().resolve("testbeds");
        List<Path> examples = new ArrayList<>(List.of(testbeds.resolve("runner/src/main/cds/rehearsal.yaml")));
        try (DirectoryStream<Path> files = Files.newDirectoryStream(testbeds.resolve("examples"), "*.yaml")) {
            files.forEach(examples::add);
        }
        return examples;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_example_reads_without_a_complaint(Path file) throws BrokenFile {
        TestbedSpec spec = TestbedFile.read(file);
        assertThat(spec.modems()).isNotEmpty();
        assertThat(spec.operators()).isNotEmpty();
        // A subscriber whose key is written once is known on both sides.
        assertThat(spec.operators().get(0).subscribers()).isNotEmpty();
    }

    @Test
    void the_default_testbed_is_what_the_contract_says() throws BrokenFile {
        TestbedSpec spec = TestbedFile.read(Repository.root().resolve("testbeds/examples/dsds.yaml"));
        assertThat(spec.operators().stream()
                        .map(it -> it.name() + " " + it.plmn() + " "
                                + it.announcement().fullName()))
                .containsExactly("alpha 001-01 Alpha Mobile", "beta 999-70 Beta Telecom");
        assertThat(spec.cards().euiccs().get("euicc0").profiles().stream()
                        .map(it -> it.name() + " " + it.enabledOnPort()))
                .containsExactly("Alpha OptionalInt[0]", "Beta OptionalInt[1]", "Alpha Travel OptionalInt.empty");
        assertThat(spec.modems().get(0).doors().stream().map(it -> it.name() + " " + it.slot()))
                .containsExactly("at0 0", "at1 1", "tcp0 0", "tcp1 1", "unix0 0", "unix1 1", "qmi0 0", "mbim0 0");
    }

    /** What it has no door or service of, every start would have to load from jars. */
    @Test
    void the_launcher_rehearses_the_default_testbed_on_free_ports() throws IOException {
        Path testbeds = Repository.root().resolve("testbeds");
        assertThat(withoutPreface(testbeds.resolve("runner/src/main/cds/rehearsal.yaml")))
                .isEqualTo(withoutPreface(testbeds.resolve("examples/dsds.yaml"))
                        .replaceAll("127\\.0\\.0\\.1:\\d+", "127.0.0.1:0"));
    }

    private static String withoutPreface(Path file) throws IOException {
        String text = Files.readString(file);
        return text.substring(text.indexOf("seed:"));
    }

    /** Whatever a file says, the answer is a testbed or a list of complaints that name it. */
    @Test
    void a_file_with_anything_in_it_is_complained_about_and_nothing_worse() throws IOException {
        String good = Files.readString(Repository.root().resolve("testbeds/examples/dsds.yaml"));
        long seed = 20260301;
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            String text = spoiled(good, random);
            try {
                TestbedFile.parse("spoiled.yaml", text);
            } catch (BrokenFile e) {
                assertThat(e.lines()).isNotEmpty().allMatch(line -> line.matches("spoiled\\.yaml:\\d+: .+"));
            } catch (RuntimeException e) {
                fail("seed " + seed + " round " + round + "\n" + text, e);
            }
        }
    }

    private static String spoiled(String good, Random random) {
        String[] pieces = {
            "-1", "99999999999999999999", "[", "{", "\n", ": ", "- ", "&a ", "*a", "!!int ", "\"", "'", "0x", "~"
        };
        StringBuilder text = new StringBuilder(good);
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(text.length());
            int end = Math.min(text.length(), at + random.nextInt(12));
            switch (random.nextInt(3)) {
                case 0 -> text.delete(at, end);
                case 1 -> text.insert(at, pieces[random.nextInt(pieces.length)]);
                default -> text.replace(at, end, pieces[random.nextInt(pieces.length)]);
            }
        }
        return text.toString();
    }
}
