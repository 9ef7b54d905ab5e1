package dev.mynah.testbed.command;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code mynah version}. */
@Command(
        name = "version",
        description = "Print the version of Mynah and of the Java it runs on.",
        footerHeading = "%nExample:%n",
        footer = "  mynah version --json")
final class Version implements Callable<Integer> {
    private final Stdio stdio;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    Version(Stdio stdio) {
        this.stdio = stdio;
    }

    @Override
    public Integer call() throws IOException {
        String java = Runtime.version().toString();
        stdio.say(
                json
                        ? "{\"mynah\":\"" + ofMynah() + "\",\"java\":\"" + java + "\"}"
                        : "mynah " + ofMynah() + " (Java " + java + ")");
        return 0;
    }

    static String ofMynah() throws IOException {
        Properties build = new Properties();
        try (@Nullable InputStream in = Version.class.getResourceAsStream("/dev/mynah/testbed/build.properties")) {
            if (in != null) {
                build.load(in);
            }
        }
        return build.getProperty("version", "unknown");
    }
}
