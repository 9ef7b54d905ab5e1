package dev.mynah.testbed.command;

import dev.mynah.euicc.saip.ProfileLoad;
import dev.mynah.euicc.saip.ProfilePackage;
import dev.mynah.euicc.saip.schema.PeStatus;
import dev.mynah.testbed.file.BrokenFile;
import dev.mynah.testbed.file.PackageFile;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mynah profile inspect}. */
@Command(
        name = "inspect",
        description = {
            "Print what is in a profile package: elements, files, codes and algorithms.",
            "Codes and keys are not shown unless asked for. Ends with 1 when a card would refuse the package."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  mynah profile inspect alpha.der",
            "  mynah profile inspect alpha.der --json | jq '.files[].path'",
            "  mynah profile inspect alpha.der --secrets"
        })
final class ProfileInspect implements Callable<Integer> {
    private final Stdio stdio;

    @Parameters(paramLabel = "FILE", description = "Profile package, as octets or hexadecimal digits.")
    private Path file = Path.of("");

    @Option(names = "--secrets", description = "Show PINs, PUKs and keys too.")
    private boolean secrets;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    ProfileInspect(Stdio stdio) {
        this.stdio = stdio;
    }

    @Override
    public Integer call() throws BrokenFile {
        byte[] octets = PackageFile.read(file);
        ProfileLoad load = new ProfileLoad(ProfilePackage.MOST_MEMORY);
        load.accept(octets);
        boolean complete = load.finish();
        PackageListing listing = new PackageListing(octets, load, secrets);
        if (json) {
            stdio.say(listing.json());
        } else {
            listing.lines().forEach(stdio::say);
        }
        for (PeStatus status : load.statuses()) {
            if (status.code() != PeStatus.Code.OK) {
                stdio.err().println("mynah: " + file + ": " + explained(status));
            }
        }
        return complete ? 0 : 1;
    }

    private static String explained(PeStatus status) {
        StringBuilder text = new StringBuilder();
        status.offset().ifPresent(it -> text.append("octet ").append(it).append(": "));
        status.identification()
                .ifPresent(it -> text.append("element ").append(it).append(": "));
        return text.append(status.code())
                .append(" (")
                .append(status.reason())
                .append(')')
                .toString();
    }
}
