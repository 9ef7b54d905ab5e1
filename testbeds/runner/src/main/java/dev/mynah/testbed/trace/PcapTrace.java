package dev.mynah.testbed.trace;

import dev.mynah.modem.sim.ApduExchanged;
import dev.mynah.modem.sim.CardReset;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.event.Event;
import dev.mynah.network.air.event.NasExchanged;
import dev.mynah.testbed.trace.ExportedPdu.Protocol;
import java.io.IOException;
import java.nio.file.Path;

/** NAS messages and APDUs of the event stream in a pcap file. NAS is written as it was meant, deciphered. */
final class PcapTrace implements Sink {
    private final RotatingPcap file;
    private final NearSides nearSides = new NearSides();

    PcapTrace(Path path) throws IOException {
        this(path, Rotation.LIMIT);
    }

    /** @param limit octets of packets after which the file makes room for a new one */
    PcapTrace(Path path, long limit) throws IOException {
        this.file = new RotatingPcap(path, ExportedPdu.LINKTYPE, limit);
    }

    @Override
    public void write(Event event) {
        if (event instanceof NasExchanged nas) {
            packet(nas, protocol(nas.cell().rat()), nas.uplink(), nas.plain());
        } else if (event instanceof ApduExchanged apdu) {
            ApduFrame.of(apdu.command(), apdu.response()).ifPresent(frame -> packet(apdu, Protocol.APDU, true, frame));
        } else if (event instanceof CardReset reset && reset.atr().length > 0) {
            packet(reset, Protocol.ATR, false, reset.atr());
        }
    }

    private static Protocol protocol(Rat rat) {
        return switch (rat) {
            case GSM, UTRAN -> Protocol.DTAP;
            case E_UTRAN -> Protocol.NAS_EPS;
            case NR -> Protocol.NAS_5GS;
        };
    }

    private void packet(Event event, Protocol protocol, boolean uplink, byte[] message) {
        file.packet(event.time(), ExportedPdu.packet(protocol, nearSides.of(event.subject()), uplink, message));
    }

    @Override
    public void lost(long count) {
        // A capture has no place for it; the log says it.
    }

    @Override
    public void flush() {
        file.flush();
    }

    @Override
    public void close() {
        file.close();
    }

    @Override
    public String toString() {
        return "trace.pcap";
    }
}
