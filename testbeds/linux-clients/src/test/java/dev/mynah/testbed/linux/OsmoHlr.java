package dev.mynah.testbed.linux;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Debian's osmo-hlr with a database of its own. Its ports are fixed, so each instance has a loopback address of its own. */
final class OsmoHlr implements AutoCloseable {
    static final int GSUP = 4222;
    /** A lock for suites: Osmocom's programs have their ports from their configuration, and none may be chosen freely. */
    static final String PORTS = "Osmocom's ports";

    private static final int CTRL = 4259;
    private static final int OSMO = 0xEE;

    private final String address;
    private final Spawned process;
    private final Path database;
    private int question;

    private OsmoHlr(String address, Spawned process, Path database) {
        this.address = address;
        this.process = process;
        this.database = database;
    }

    static OsmoHlr start(Path directory, String address) throws IOException {
        String program = Peer.require("osmo-hlr", "osmo-hlr");
        Path configuration = directory.resolve("osmo-hlr.cfg");
        Path database = directory.resolve("hlr.db");
        Files.writeString(configuration, """
                log stderr
                 logging level main notice
                line vty
                 bind %1$s
                ctrl
                 bind %1$s
                hlr
                 gsup
                  bind ip %1$s
                 ussd route prefix *#100# internal own-msisdn
                 ussd route prefix *#101# internal own-imsi
                """.formatted(address));
        Spawned process = Spawned.start(
                "osmo-hlr", Map.of(), List.of(program, "-c", configuration.toString(), "-l", database.toString()));
        process.await("CTRL at", Patience.SOON);
        return new OsmoHlr(address, process, database);
    }

    String address() {
        return address;
    }

    Path database() {
        return database;
    }

    /** A subscriber of MILENAGE. */
    void create(String imsi, String msisdn, String k, String opc) {
        control("SET", "subscriber.create " + imsi);
        control("SET", "subscriber.by-imsi-" + imsi + ".msisdn " + msisdn);
        control("SET", "subscriber.by-imsi-" + imsi + ".aud3g MILENAGE," + k + ",OPC," + opc);
    }

    /** What it knows of a subscriber, a line each. */
    String all(String imsi) {
        return control("GET", "subscriber.by-imsi-" + imsi + ".info-all");
    }

    private String control(String verb, String what) {
        try (Socket socket = new Socket(address, CTRL)) {
            socket.setSoTimeout((int) Patience.SOON.toMillis());
            byte[] text = (verb + " " + ++question + " " + what).getBytes(StandardCharsets.US_ASCII);
            socket.getOutputStream()
                    .write(ByteBuffer.allocate(4 + text.length)
                            .putShort((short) (text.length + 1))
                            .put((byte) OSMO)
                            .put((byte) 0)
                            .put(text)
                            .array());
            DataInputStream in = new DataInputStream(socket.getInputStream());
            byte[] answer = new byte[in.readUnsignedShort()];
            in.readByte();
            in.readFully(answer);
            String said = new String(answer, 1, answer.length - 1, StandardCharsets.US_ASCII);
            if (said.startsWith("ERROR")) {
                throw new AssertionError(what + ": " + said);
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.close();
    }
}
