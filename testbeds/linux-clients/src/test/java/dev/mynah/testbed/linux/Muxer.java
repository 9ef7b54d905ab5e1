package dev.mynah.testbed.linux;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** gsm0710muxd at a serial line: a multiplexer's end that makes a pty of each channel it is asked for. */
final class Muxer implements AutoCloseable {
    private static final String SERVICE = "org.pyneo.mux";
    private static final String PATH = "/org/pyneo/Muxer";
    private static final Pattern CHANNEL = Pattern.compile("file://(/dev/pts/\\d+)");

    private final SystemBus bus;
    private final Spawned daemon;
    private final List<FileChannel> held = new ArrayList<>();

    private Muxer(SystemBus bus, Spawned daemon) {
        this.bus = bus;
        this.daemon = daemon;
    }

    /** @param mode {@code basic} or {@code advanced} */
    static Muxer start(Path directory, Path line, String mode) throws IOException {
        String program = Peer.require("gsm0710muxd", "gsm0710muxd");
        SystemBus bus = SystemBus.start(Files.createDirectories(directory));
        Spawned daemon = Spawned.start(
                "gsm0710muxd",
                bus.environment(),
                List.of(program, "-v", "-m", mode, "-s", line.toRealPath().toString(), "-l", directory + "/mux.log"));
        bus.awaitName(SERVICE);
        bus.call(SERVICE, PATH, "org.pyneo.Powered.SetPower", "test", "true");
        return new Muxer(bus, daemon);
    }

    /**
     * Opens a channel once there are any; the daemon takes its time to put the modem into the mode. It closes one that nobody has
     * open any more, so it is held open.
     */
    Path channel(String purpose) throws IOException {
        Poll poll = Poll.soon();
        while (true) {
            poll.last = bus.call(SERVICE, PATH, "org.pyneo.Powered.GetDevice", purpose);
            Matcher channel = CHANNEL.matcher(poll.last);
            if (channel.find()) {
                Path path = Path.of(channel.group(1));
                held.add(FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE));
                return path;
            }
            poll.againSoon();
        }
    }

    @Override
    public void close() {
        for (FileChannel each : held) {
            try {
                each.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        daemon.close();
        bus.close();
    }
}
