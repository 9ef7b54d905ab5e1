package dev.mynah.modem.qmi.loc;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.Positioning;
import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Has the receiver forget orbits, the time and where it was, so that the next fix takes it longer. Of the other kinds it keeps nothing
 * that could be forgotten. */
final class DeleteAssistanceData implements QmiCommand {
    static final Outcome OUTCOME = new Outcome(0x0044, "Delete Assistance Data");

    private record Orbit(int satellite, long system, int what) {}

    private static final long GPS = 1;
    private static final int EPHEMERIS = 1;
    private static final long DATA_TIME = 1 << 2 | 1 << 11;
    private static final long DATA_POSITION = 1 << 10;
    private static final long CELL_POSITION = 1 | 1 << 1;
    private static final long CLOCK_TIME = 1 | 1 << 2 | 1 << 5;
    private static final Set<Integer> EVERY_SATELLITE =
            IntStream.rangeClosed(1, 32).boxed().collect(Collectors.toUnmodifiableSet());

    private static final Tlv<Boolean> ALL = tlv(0x01, "Delete All", TlvType.BOOL);
    private static final Tlv<List<Orbit>> ORBITS = tlv(
            0x10,
            "Delete SV Info",
            TlvType.list(
                    TlvType.U8,
                    Struct.of(
                            TlvType.U16,
                            Orbit::satellite,
                            TlvType.U32,
                            Orbit::system,
                            TlvType.U8,
                            Orbit::what,
                            Orbit::new)));
    private static final Tlv<Long> DATA = tlv(0x11, "Delete GNSS Data Mask", TlvType.U64);
    private static final Tlv<Long> CELLS = tlv(0x12, "Delete Cell Database Mask", TlvType.U32);
    private static final Tlv<Long> CLOCK = tlv(0x13, "Delete Clock Info Mask", TlvType.U32);

    @Override
    public MessageForm form() {
        return message(0x0044, "Delete Assistance Data").takes(ALL, ORBITS, DATA, CELLS, CLOCK);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        boolean all = request.require(ALL);
        List<Orbit> orbits = request.get(ORBITS).orElse(List.of());
        long data = request.get(DATA).orElse(0L);
        long cells = request.get(CELLS).orElse(0L);
        long clock = request.get(CLOCK).orElse(0L);
        Positioning positioning = client.modem().positioning();
        positioning.forgetEphemerides(
                all
                        ? EVERY_SATELLITE
                        : orbits.stream()
                                .filter(it -> it.system() == GPS && (it.what() & EPHEMERIS) != 0)
                                .map(Orbit::satellite)
                                .collect(Collectors.toSet()));
        if (all || (data & DATA_TIME) != 0 || (clock & CLOCK_TIME) != 0) {
            positioning.forget(Positioning.Memory.TIME);
        }
        if (all || (data & DATA_POSITION) != 0 || (cells & CELL_POSITION) != 0) {
            positioning.forget(Positioning.Memory.POSITION);
        }
        return OUTCOME.tell(client, Outcome.SUCCESS);
    }
}
