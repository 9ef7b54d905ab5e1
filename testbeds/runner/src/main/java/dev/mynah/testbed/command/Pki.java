package dev.mynah.testbed.command;

import dev.mynah.euicc.pki.ObjectIdentifier;
import dev.mynah.euicc.pki.TestPki;
import dev.mynah.testbed.control.Refused;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mynah pki}. */
@Command(
        name = "pki",
        description = {
            "Write the certificates and keys of an SM-DP+ that the eUICCs of a testbed trust.",
            "The files are named and placed as in the certs directory of osmo-smdpp.",
            "The same seed always gives the same files: they protect nothing, and are for tests alone."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  mynah pki smdpp-data/certs",
            "  mynah pki certs --seed 7 --host smdp.lab.example   for a testbed with seed: 7"
        })
final class Pki implements Callable<Integer> {

    // What SGP.26 gives its first test SM-DP+.
    private static final ObjectIdentifier SERVER = new ObjectIdentifier("2.999.10");

    private final Stdio stdio;

    @Parameters(paramLabel = "DIR", description = "Directory to write to; made when it isn't there.")
    private Path directory = Path.of("certs");

    @Option(names = "--seed", paramLabel = "NUMBER", description = "The testbed's seed (default: ${DEFAULT-VALUE}).")
    private long seed = TestPki.USUAL_SEED;

    @Option(
            names = "--host",
            paramLabel = "NAME",
            description = "The server's name in the network, for TLS (default: ${DEFAULT-VALUE}).")
    private String host = "testsmdpplus1.example.com";

    Pki(Stdio stdio) {
        this.stdio = stdio;
    }

    @Override
    public Integer call() throws Refused {
        try {
            int files = new PkiDirectory(directory).write(TestPki.ofTestbed(seed), SERVER, host);
            stdio.say(files + " files in " + directory);
            return 0;
        } catch (IOException e) {
            throw new Refused("can't write to " + directory + ": " + e.getMessage());
        }
    }
}
