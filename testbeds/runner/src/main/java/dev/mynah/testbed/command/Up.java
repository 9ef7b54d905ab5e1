package dev.mynah.testbed.command;

import dev.mynah.testbed.control.HttpAddress;
import dev.mynah.testbed.control.RunDirectory;
import dev.mynah.testbed.file.TestbedFile;
import dev.mynah.testbed.file.TestbedSpec;
import dev.mynah.testbed.world.LiveTestbed;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code mynah up}. */
@Command(
        name = "up",
        description = {
            "Start a testbed and keep it running until Ctrl-C or SIGTERM.",
            "Prints its doors and, once every one accepts, a line that begins with \"ready\"."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  mynah up                                       the dual-SIM testbed, testbeds/examples/dsds.yaml",
            "  mynah up testbeds/examples/single.yaml --no-pty",
            "  mynah up my.yaml --run-dir /tmp/one --http 127.0.0.1:0"
        })
final class Up implements Callable<Integer> {
    private final Stdio stdio;

    @Mixin
    private Target target = new Target();

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "Testbed file (default: testbeds/examples/dsds.yaml).")
    private @Nullable Path file;

    @Option(
            names = "--http",
            paramLabel = "HOST:PORT",
            converter = ToAddress.class,
            description = "Where the control port listens (default: 127.0.0.1:8080; port 0 picks a free one).")
    private HttpAddress http = HttpAddress.DEFAULT;

    @Option(names = "--no-pty", description = "Leave the serial doors out.")
    private boolean noPty;

    @Option(names = "--for", paramLabel = "SECONDS", hidden = true)
    private @Nullable Integer seconds;

    Up(Stdio stdio) {
        this.stdio = stdio;
    }

    @Override
    public Integer call() throws Exception {
        TestbedSpec spec = TestbedFile.read(file == null ? defaultFile() : file);
        try (Stop stop = new Stop();
                RunDirectory directory = RunDirectory.take(target.directory())) {
            try (LiveTestbed testbed = LiveTestbed.start(spec, directory, http, !noPty, stop::because)) {
                announce(testbed);
                stop.await(seconds == null ? Duration.ofDays(36500) : Duration.ofSeconds(seconds));
            }
            return stop.failure().map(this::explain).orElse(0);
        }
    }

    private void announce(LiveTestbed testbed) {
        if (target.json()) {
            stdio.out().print(testbed.description().toJson());
        } else {
            DoorTable.of(testbed.description()).forEach(stdio::say);
        }
        stdio.say("ready, control at " + testbed.description().control());
    }

    private int explain(String failure) {
        stdio.err().println("mynah: " + failure);
        return 1;
    }

    /** The launcher says where it is, as the command may be run from anywhere. */
    private static Path defaultFile() {
        return Path.of(System.getProperty("mynah.home", "."), "testbeds", "examples", "dsds.yaml");
    }

    static final class ToAddress implements ITypeConverter<HttpAddress> {
        @Override
        public HttpAddress convert(String text) {
            try {
                return HttpAddress.parse(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}
