package dev.mynah.testbed.file;

import dev.mynah.modem.door.FlowControl;
import dev.mynah.modem.door.LineWiring;
import dev.mynah.modem.door.LineWiring.Circuit;
import dev.mynah.modem.door.SerialDoor;
import dev.mynah.modem.door.SerialFormat;
import java.util.Map;

/** Reads how a serial port is to be, and how the device is wired to it. */
final class SerialReader {
    private static final Map<String, FlowControl> FLOW = Map.of(
            "rtscts", FlowControl.CIRCUITS,
            "xonxoff", FlowControl.CHARACTERS,
            "none", FlowControl.NONE);

    private static final Map<String, Circuit> DTR = Map.of("dcd", Circuit.DCD, "dsr", Circuit.DSR, "ri", Circuit.RI);
    private static final Map<String, Circuit> RTS =
            Map.of("cts", Circuit.CTS, "dcd", Circuit.DCD, "dsr", Circuit.DSR, "ri", Circuit.RI);

    private SerialReader() {}

    /** The rest of a door with {@code serial}; a port without flow control by circuits may have its RTS wired elsewhere. */
    static SerialDoor.Setup read(String port, Fields door) {
        int baud = door.whole("baud", 50, 12_000_000, SerialFormat.USUAL.baud());
        SerialFormat format = door.optional("format", SerialFormat.USUAL::framed)
                .orElse(SerialFormat.USUAL)
                .at(baud);
        FlowControl flow = door.choice("flow", FLOW, "rtscts, xonxoff or none").orElse(FlowControl.NONE);
        Circuit dtr = door.choice("dtr", DTR, "dcd, dsr or ri").orElse(Circuit.DCD);
        Circuit rts = door.choice("rts", RTS, "cts, dcd, dsr or ri").orElse(Circuit.CTS);
        if (rts == dtr) {
            door.problem("rts", "is wired where dtr is already");
            rts = Circuit.CTS;
        }
        if (rts != Circuit.CTS && flow.equals(FlowControl.CIRCUITS)) {
            door.problem("rts", "is driven by flow: rtscts and so leads to cts");
        }
        return new SerialDoor.Setup(port, format, flow, new LineWiring(dtr, rts));
    }
}
