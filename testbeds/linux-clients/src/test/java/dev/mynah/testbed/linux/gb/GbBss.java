package dev.mynah.testbed.linux.gb;

import dev.mynah.network.air.Cell;
import dev.mynah.network.air.Page;
import dev.mynah.network.air.PagingIdentity;
import dev.mynah.network.air.nas.OctetWriter;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.gsup.TelephonyBcd;
import dev.mynah.network.ran.CoreNetwork;
import dev.mynah.network.ran.SignallingConnection;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.datagram.DatagramPacket;
import io.vertx.core.datagram.DatagramSocket;
import io.vertx.core.datagram.DatagramSocketOptions;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * A base station subsystem with one cell, as an SGSN sees it over Gb (NS over UDP, TS 48.016 annex; BSSGP, TS 48.018), and as a
 * cell sees what is behind it. Lives on a timeline.
 */
public final class GbBss implements CoreNetwork, AutoCloseable {
    private static final int NSVCI = 101;
    private static final int NSEI = 101;
    private static final int SIGNALLING = 0;
    private static final int POINT_TO_POINT = 2;
    private static final int RANDOM_TLLI = 0x7800_0000;
    private static final int RANDOM_TLLI_BITS = 0x07FF_FFFF;
    private static final int LOCAL_TLLI = 0xC000_0000;

    private final Timeline timeline;
    private final Cell cell;
    private final String host;
    private final int port;
    private final BiConsumer<Boolean, Octets> tap;
    private final Random random = new Random(23);
    private final Map<SignallingConnection, Mobile> byConnection = new HashMap<>();
    private final Map<Integer, Mobile> byTlli = new HashMap<>();
    private final Promise<Void> ready = Promise.promise();
    private final Mobile.Ends ends = new Mobile.Ends() {
        @Override
        public void frame(Mobile from, Octets frame) {
            unitdata(from, frame);
        }

        @Override
        public void renamed(Mobile mobile, int before) {
            byTlli.put(mobile.tlli(), mobile);
        }
    };
    private final DatagramSocket socket;
    private Consumer<Page> pager = page -> {};

    private GbBss(
            DatagramSocket socket,
            Timeline timeline,
            Cell cell,
            String host,
            int port,
            BiConsumer<Boolean, Octets> tap) {
        this.socket = socket;
        this.timeline = timeline;
        this.cell = cell;
        this.host = host;
        this.port = port;
        this.tap = tap;
    }

    /**
     * Opens a socket and presents the cell to an SGSN.
     *
     * @param tap sees every datagram; true for those to the SGSN
     */
    public static Future<GbBss> open(
            Vertx vertx,
            Timeline timeline,
            Cell cell,
            String localHost,
            String host,
            int port,
            BiConsumer<Boolean, Octets> tap) {
        DatagramSocket socket = vertx.createDatagramSocket(new DatagramSocketOptions());
        GbBss bss = new GbBss(socket, timeline, cell, host, port, tap);
        return socket.listen(0, localHost).map(listening -> {
            socket.handler(bss::arrived);
            timeline.execute(bss::reset);
            return bss;
        });
    }

    /** Completes when the SGSN has taken the cell. */
    public Future<Void> ready() {
        return ready.future();
    }

    /** Who is told of pages. */
    public void pager(Consumer<Page> told) {
        pager = told;
    }

    private void arrived(DatagramPacket packet) {
        Octets octets = Octets.of(packet.data().getBytes());
        timeline.execute(() -> {
            tap.accept(false, octets);
            NsPdu.decode(octets).value().ifPresent(this::received);
        });
    }

    private void send(NsPdu pdu) {
        Octets octets = pdu.encode();
        tap.accept(true, octets);
        socket.send(Buffer.buffer(octets.toByteArray()), port, host);
    }

    private void send(int bvci, BssgpPdu pdu) {
        send(new NsPdu(NsPdu.UNITDATA, bvci, pdu.encode()));
    }

    // The link.

    private void reset() {
        send(NsPdu.of(
                NsPdu.RESET,
                new GbElements()
                        .with(NsPdu.CAUSE, "00")
                        .with(NsPdu.NSVCI, "%04x".formatted(NSVCI))
                        .with(NsPdu.NSEI, "%04x".formatted(NSEI))));
    }

    private void received(NsPdu pdu) {
        switch (pdu.type()) {
            case NsPdu.RESET_ACK -> send(NsPdu.of(NsPdu.UNBLOCK, new GbElements()));
            case NsPdu.UNBLOCK_ACK -> resetBvc(SIGNALLING);
            case NsPdu.ALIVE -> send(NsPdu.of(NsPdu.ALIVE_ACK, new GbElements()));
            case NsPdu.UNITDATA -> BssgpPdu.decode(pdu.body()).value().ifPresent(this::received);
            default -> {
                // Alive acknowledged, status: nothing to do.
            }
        }
    }

    private void resetBvc(int bvci) {
        GbElements elements =
                new GbElements().with(BssgpPdu.BVCI, "%04x".formatted(bvci)).with(BssgpPdu.CAUSE, "08");
        if (bvci != SIGNALLING) {
            elements.with(BssgpPdu.CELL_IDENTIFIER, cellIdentifier());
        }
        send(SIGNALLING, BssgpPdu.of(BssgpPdu.BVC_RESET, elements));
    }

    /** Routing area and cell identity. TS 48.018 11.3.9. */
    private Octets cellIdentifier() {
        return new OctetWriter()
                .octets(Octets.of(cell.plmn().octets()))
                .uint16(cell.areaCode())
                .octet(cell.routingAreaCode())
                .uint16((int) cell.identity())
                .toOctets();
    }

    private void received(BssgpPdu pdu) {
        switch (pdu.type()) {
            case BssgpPdu.BVC_RESET_ACK -> {
                boolean signalling = pdu.elements()
                        .get(BssgpPdu.BVCI)
                        .filter(it -> it.equals(Octets.hex("0000")))
                        .isPresent();
                if (signalling) {
                    resetBvc(POINT_TO_POINT);
                } else {
                    flow();
                    ready.tryComplete();
                }
            }
            case BssgpPdu.DL_UNITDATA -> {
                Mobile mobile = byTlli.get(pdu.tlli());
                if (mobile != null) {
                    pdu.elements().get(BssgpPdu.LLC_PDU).ifPresent(mobile::received);
                }
            }
            case BssgpPdu.PAGING_PS -> page(pdu.elements());
            default -> {
                // Acknowledgements and what a BSS need not act on.
            }
        }
    }

    /** As much as there is: 8.2. */
    private void flow() {
        send(
                POINT_TO_POINT,
                BssgpPdu.of(
                        BssgpPdu.FLOW_CONTROL_BVC,
                        new GbElements()
                                .with(BssgpPdu.TAG, "01")
                                .with(BssgpPdu.BVC_BUCKET_SIZE, "ffff")
                                .with(BssgpPdu.BUCKET_LEAK_RATE, "ffff")
                                .with(BssgpPdu.BMAX_DEFAULT_MS, "ffff")
                                .with(BssgpPdu.R_DEFAULT_MS, "ffff")));
    }

    private void page(GbElements elements) {
        elements.get(BssgpPdu.P_TMSI)
                .<PagingIdentity>map(
                        it -> new PagingIdentity.ByPTmsi(it.reader().int32()))
                .or(() -> elements.get(BssgpPdu.IMSI)
                        .flatMap(it -> TelephonyBcd.digits(it))
                        .map(PagingIdentity.ByImsi::new))
                .ifPresent(whom -> pager.accept(Page.of(whom)));
    }

    private void unitdata(Mobile from, Octets frame) {
        send(
                POINT_TO_POINT,
                new BssgpPdu(
                        BssgpPdu.UL_UNITDATA,
                        from.tlli(),
                        new GbElements()
                                .with(BssgpPdu.CELL_IDENTIFIER, cellIdentifier())
                                .with(BssgpPdu.LLC_PDU, frame)));
    }

    // The cell.

    @Override
    public void initial(SignallingConnection connection, byte[] nas) {
        Mobile mobile = connection
                        .temporary()
                        .filter(PagingIdentity.ByPTmsi.class::isInstance)
                        .isPresent()
                ? known(((PagingIdentity.ByPTmsi) connection.temporary().get()).pTmsi() | LOCAL_TLLI)
                : known(RANDOM_TLLI | (random.nextInt() & RANDOM_TLLI_BITS));
        mobile.connection(connection);
        byConnection.put(connection, mobile);
        mobile.nas(nas);
    }

    private Mobile known(int tlli) {
        return byTlli.computeIfAbsent(tlli, unseen -> new Mobile(ends, tlli));
    }

    @Override
    public void uplink(SignallingConnection connection, byte[] nas) {
        Mobile mobile = byConnection.get(connection);
        if (mobile != null) {
            mobile.nas(nas);
        }
    }

    @Override
    public void uplinkData(SignallingConnection connection, int bearer, byte[] packet) {
        Mobile mobile = byConnection.get(connection);
        if (mobile != null) {
            mobile.packet(bearer, packet);
        }
    }

    @Override
    public void handedOver(SignallingConnection connection) {
        // There is one cell.
    }

    @Override
    public void lost(SignallingConnection connection) {
        Mobile mobile = byConnection.remove(connection);
        if (mobile != null) {
            mobile.connection(null);
        }
    }

    @Override
    public void close() {
        socket.close();
    }
}
