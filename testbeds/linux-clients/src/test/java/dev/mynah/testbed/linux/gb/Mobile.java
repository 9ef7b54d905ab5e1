package dev.mynah.testbed.linux.gb;

import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.OctetWriter;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.MobileIdentity;
import dev.mynah.network.air.nas.element.Tmsi;
import dev.mynah.network.air.nas.gmm.AttachAccept;
import dev.mynah.network.air.nas.gmm.GmmIe;
import dev.mynah.network.air.nas.gmm.GmmMessage;
import dev.mynah.network.air.nas.gmm.PTmsiReallocationCommand;
import dev.mynah.network.air.nas.gmm.RoutingAreaUpdateAccept;
import dev.mynah.network.air.nas.sm.ActivatePdpContextAccept;
import dev.mynah.network.air.nas.sm.ActivatePdpContextRequest;
import dev.mynah.network.air.nas.sm.SmMessage;
import dev.mynah.network.ran.SignallingConnection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a mobile is below its NAS in GPRS: its TLLI, LLC without acknowledgement or ciphering, SNDCP without compression. */
final class Mobile {
    /** As much of a packet as a frame takes: N201-U less the header of SNDCP. TS 44.064 8.9.8. */
    private static final int SEGMENT = 500 - 4;

    private static final int GMM = 0x8;
    private static final int SM = 0xA;
    private static final int LOCAL_TLLI = 0xC000_0000;

    /** A mobile's way out and in. */
    interface Ends {
        void frame(Mobile from, Octets frame);

        void renamed(Mobile mobile, int before);
    }

    private final Ends ends;
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private final Map<Integer, Integer> nsapiOf = new HashMap<>();
    private final Map<Integer, Integer> sapiOf = new HashMap<>();
    private final Map<Integer, OctetWriter> packets = new HashMap<>();
    private int tlli;
    private int lastPacket;
    private @Nullable SignallingConnection connection;

    Mobile(Ends ends, int tlli) {
        this.ends = ends;
        this.tlli = tlli;
    }

    int tlli() {
        return tlli;
    }

    void connection(@Nullable SignallingConnection now) {
        connection = now;
    }

    // Up.

    void nas(byte[] message) {
        Octets octets = Octets.of(message);
        if (message.length > 0
                && (message[0] & 0xF) == SM
                && SmMessage.decode(octets, Direction.UPLINK).value().orElse(null)
                        instanceof ActivatePdpContextRequest request) {
            nsapiOf.put(request.transaction() & 7, request.nsapi());
        }
        unitdata(LlcFrame.SAPI_MANAGEMENT, octets);
    }

    void packet(int nsapi, byte[] packet) {
        Integer sapi = sapiOf.get(nsapi);
        if (sapi == null) {
            return;
        }
        lastPacket = (lastPacket + 1) & 0xFFF;
        Octets whole = Octets.of(packet);
        int segment = 0;
        for (int at = 0; at < whole.length(); at += SEGMENT) {
            int end = Math.min(at + SEGMENT, whole.length());
            unitdata(
                    sapi,
                    new SndcpPdu(nsapi, at == 0, end < whole.length(), segment++, lastPacket, whole.slice(at, end))
                            .encode());
        }
    }

    private void unitdata(int sapi, Octets information) {
        int number = numbers.merge(sapi, 1, (before, one) -> (before + one) & 0x1FF) - 1 & 0x1FF;
        ends.frame(this, LlcFrame.ui(sapi, number, information).encode());
    }

    // Down.

    void received(Octets octets) {
        LlcFrame.decode(octets).ifPresent(frame -> {
            if (frame.control() == LlcFrame.XID) {
                // Every parameter as proposed.
                ends.frame(this, new LlcFrame(frame.sapi(), true, LlcFrame.XID, 0, frame.information()).encode());
            } else if (frame.control() == LlcFrame.UI && frame.sapi() == LlcFrame.SAPI_MANAGEMENT) {
                management(frame.information());
            } else if (frame.control() == LlcFrame.UI) {
                SndcpPdu.decode(frame.information()).value().ifPresent(this::segment);
            }
        });
    }

    private void management(Octets message) {
        int protocol = message.isEmpty() ? 0 : message.at(0) & 0xF;
        if (protocol == GMM) {
            GmmMessage.decode(message, Direction.DOWNLINK).value().ifPresent(this::allocated);
        } else if (protocol == SM
                && SmMessage.decode(message, Direction.DOWNLINK).value().orElse(null)
                        instanceof ActivatePdpContextAccept accept) {
            Integer nsapi = nsapiOf.remove(accept.transaction() & 7);
            if (nsapi != null) {
                sapiOf.put(nsapi, accept.sapi());
            }
        }
        SignallingConnection open = connection;
        if (open != null) {
            open.downlink(message.toByteArray());
        }
    }

    /** The local TLLI follows from the P-TMSI as soon as there is one. TS 24.008 4.7.1.5. */
    private void allocated(GmmMessage message) {
        Optional<MobileIdentity> identity = Optional.empty();
        if (message instanceof AttachAccept accept) {
            identity = accept.get(GmmIe.P_TMSI);
        } else if (message instanceof RoutingAreaUpdateAccept accept) {
            identity = accept.get(GmmIe.P_TMSI);
        } else if (message instanceof PTmsiReallocationCommand command) {
            identity = Optional.of(command.pTmsi());
        }
        if (identity.orElse(null) instanceof Tmsi pTmsi) {
            int before = tlli;
            tlli = pTmsi.value() | LOCAL_TLLI;
            ends.renamed(this, before);
        }
    }

    private void segment(SndcpPdu pdu) {
        OctetWriter packet = packets.computeIfAbsent(pdu.nsapi(), unseen -> new OctetWriter());
        packet.octets(pdu.data());
        if (!pdu.more()) {
            packets.remove(pdu.nsapi());
            SignallingConnection open = connection;
            if (open != null) {
                open.downlinkData(pdu.nsapi(), packet.toByteArray());
            }
        }
    }
}
