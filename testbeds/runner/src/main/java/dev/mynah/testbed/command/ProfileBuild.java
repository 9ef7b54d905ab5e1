package dev.mynah.testbed.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mynah.euicc.ProfileSpec;
import dev.mynah.euicc.file.FileCatalogue;
import dev.mynah.euicc.profile.SpecifiedProfile;
import dev.mynah.euicc.saip.ProfilePackage;
import dev.mynah.euicc.saip.build.PackageBuilder;
import dev.mynah.euicc.saip.element.ProfileElement;
import dev.mynah.testbed.control.Refused;
import dev.mynah.testbed.file.BrokenFile;
import dev.mynah.testbed.file.ProfileFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mynah profile build}. */
@Command(
        name = "build",
        description = {
            "Make a profile package (TCA interoperable profile format) of a profile described in YAML.",
            "The file holds the fields of one profile, as under \"profiles\" of a testbed file, or is a testbed file."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  mynah profile build alpha.yaml --out alpha.der",
            "  mynah profile build testbeds/examples/dsds.yaml --profile Beta",
            "  mynah profile build alpha.yaml --json | jq -r .octets"
        })
final class ProfileBuild implements Callable<Integer> {
    private static final int LONGEST_TYPE = 100;

    private final Stdio stdio;

    @Parameters(paramLabel = "FILE", description = "YAML file.")
    private Path file = Path.of("");

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            description = "Which profile of a testbed file, by name or ICCID.")
    private @Nullable String name;

    @Option(
            names = "--out",
            paramLabel = "DER",
            description = "Where the package goes (default: ICCID.der in the working directory).")
    private @Nullable Path out;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    ProfileBuild(Stdio stdio) {
        this.stdio = stdio;
    }

    @Override
    public Integer call() throws BrokenFile, Refused {
        ProfileSpec spec = ProfileFile.read(file, Optional.ofNullable(name));
        byte[] octets =
                spec.profilePackage().isPresent() ? spec.profilePackage().get() : encode(spec);
        Path to = out == null ? Path.of(spec.iccid() + ".der") : out;
        try {
            Files.write(to, octets);
        } catch (IOException e) {
            throw new Refused("cannot write " + to + " (" + e.getMessage() + ")");
        }
        stdio.say(
                json
                        ? json(spec, to, octets.length)
                        : to + ": profile " + spec.iccid() + ", " + octets.length + " octets");
        return 0;
    }

    private byte[] encode(ProfileSpec spec) throws Refused {
        String type = spec.name().isEmpty() ? spec.iccid() : spec.name();
        try {
            List<ProfileElement> elements = PackageBuilder.elements(
                    SpecifiedProfile.image(spec, FileCatalogue.standard()),
                    type.substring(0, Math.min(type.length(), LONGEST_TYPE)));
            return ProfilePackage.encode(elements);
        } catch (IllegalArgumentException e) {
            throw new Refused(file.getFileName() + ": " + e.getMessage());
        }
    }

    private static String json(ProfileSpec spec, Path to, int length) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        return answer.put("iccid", spec.iccid())
                .put("file", to.toString())
                .put("octets", length)
                .toString();
    }
}
