package dev.mynah.testbed.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mynah.euicc.ProfileSpec;
import dev.mynah.testbed.file.TestbedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProfileCommandsTest {
    private static final String K = "000102030405060708090A0B0C0D0E0F";
    private static final String ALPHA = """
            name: Alpha
            iccid: 8900101000000000019
            imsi: 001010000000001
            k: %s
            opc: 0F0E0D0C0B0A09080706050403020100
            """.formatted(K);

    @TempDir
    private Path directory;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }

    private static LiveCommands.Outcome mynah(Object... words) {
        String[] line = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            line[i] = words[i].toString();
        }
        return LiveCommands.outcome(List.of(), line);
    }

    private Path built() throws IOException {
        Path der = directory.resolve("alpha.der");
        assertThat(mynah("profile", "build", file("alpha.yaml", ALPHA), "--out", der)
                        .exit())
                .isZero();
        return der;
    }

    @Test
    void a_package_says_what_its_description_said() throws IOException {
        LiveCommands.Outcome inspect = mynah("profile", "inspect", built());

        assertThat(inspect.exit()).isZero();
        assertThat(inspect.out())
                .contains("iccid: 8900101000000000019", "profileType: Alpha", "services: isim milenage usim")
                .anyMatch(line -> line.startsWith("  ADF.USIM/EF.IMSI  fid 6F07  type transparent  size 9"))
                .anyMatch(line -> line.startsWith("  PIN  directory MF  reference 01"));
    }

    @Test
    void codes_and_keys_are_shown_only_when_asked_for() throws IOException {
        Path der = built();

        assertThat(String.join("", mynah("profile", "inspect", der).out())).doesNotContain(K);
        assertThat(String.join("", mynah("profile", "inspect", der, "--json").out()))
                .doesNotContain(K);
        assertThat(String.join("", mynah("profile", "inspect", der, "--secrets").out()))
                .contains(K);
    }

    @Test
    void json_has_the_same() throws IOException {
        JsonNode json = new ObjectMapper()
                .readTree(mynah("profile", "inspect", built(), "--json").out().get(0));

        assertThat(json.path("iccid").asText()).isEqualTo("8900101000000000019");
        assertThat(json.path("elements").path(0).path("element").asText()).isEqualTo("header");
        assertThat(json.path("files").size()).isGreaterThan(50);
    }

    @Test
    void a_damaged_package_is_explained_with_the_place() throws IOException {
        byte[] octets = Files.readAllBytes(built());
        Path cut = Files.write(directory.resolve("cut.der"), Arrays.copyOf(octets, octets.length / 2));

        LiveCommands.Outcome inspect = mynah("profile", "inspect", cut);

        assertThat(inspect.exit()).isEqualTo(1);
        assertThat(inspect.err()).hasSize(1);
        assertThat(inspect.err().get(0)).contains("cut.der: octet ", "INVALID_REQUEST_FORMAT");
    }

    @Test
    void what_is_on_a_removable_card_is_a_profile_too() throws IOException {
        Path psim = file("psim.yaml", "uiccs:\n  psim0:\n" + ALPHA.indent(4));
        Path der = directory.resolve("psim.der");

        assertThat(mynah("profile", "build", psim, "--out", der).exit()).isZero();
        assertThat(mynah("profile", "inspect", der).out()).contains("profileType: Alpha");
    }

    @Test
    void a_testbed_file_says_which_profiles_it_has() throws IOException {
        Path dsds = file("dsds.yaml", Examples.dsdsOnFreePorts());

        LiveCommands.Outcome build = mynah("profile", "build", dsds);

        assertThat(build.exit()).isEqualTo(2);
        assertThat(build.err().get(0))
                .startsWith("dsds.yaml: name one profile with --profile")
                .contains("Beta");
        assertThat(mynah("profile", "build", dsds, "--profile", "Beta", "--out", directory.resolve("beta.der"))
                        .exit())
                .isZero();
    }

    @Test
    void what_is_wrong_in_a_description_is_said_line_by_line() throws IOException {
        LiveCommands.Outcome build = mynah("profile", "build", file("alpha.yaml", ALPHA + "imei: 1\n"));

        assertThat(build.exit()).isEqualTo(2);
        assertThat(build.err().get(0)).startsWith("alpha.yaml:6: imei: is not a field here");
    }

    @Test
    void a_card_is_made_of_the_package() throws Exception {
        built();
        Path testbed = file("testbed.yaml", """
                euiccs:
                  euicc0:
                    eid: 89049032123451234512345678901235
                    profiles:
                      - { package: alpha.der, name: Packed, enabledOnPort: 0 }
                """);

        ProfileSpec profile = TestbedFile.read(testbed)
                .cards()
                .euiccs()
                .get("euicc0")
                .profiles()
                .get(0);

        assertThat(profile.name()).isEqualTo("Packed");
        assertThat(profile.imsi()).isEqualTo("001010000000001");
        assertThat(profile.profilePackage()).isPresent();
    }

    @Test
    void a_package_that_is_none_is_said_with_its_line() throws Exception {
        file("none.der", "not a package");
        Path testbed = file("testbed.yaml", """
                euiccs:
                  euicc0:
                    eid: 89049032123451234512345678901235
                    profiles:
                      - { package: none.der }
                """);

        LiveCommands.Outcome build = mynah("profile", "build", testbed);

        assertThat(build.exit()).isEqualTo(2);
        assertThat(build.err().get(0)).startsWith("testbed.yaml:5: euicc0.profiles[0].package: ");
    }
}
