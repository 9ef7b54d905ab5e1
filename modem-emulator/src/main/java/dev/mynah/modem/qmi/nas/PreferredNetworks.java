package dev.mynah.modem.qmi.nas;

import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.Sim;
import dev.mynah.modem.qmi.QmiError;
import dev.mynah.modem.qmi.QmiRefusal;
import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.network.air.Plmn;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** The lists of preferred networks on the card, five octets an entry. TS 31.102 4.2.5, 4.2.53. */
final class PreferredNetworks {
    record Entry(int mcc, int mnc, int technologies) {
        static final TlvType<Entry> TYPE = Struct.of(
                TlvType.U16, Entry::mcc, TlvType.U16, Entry::mnc, TlvType.U16, Entry::technologies, Entry::new);
    }

    /** A network and the technologies it is preferred in, by the two octets of TS 31.102. */
    record Preferred(Plmn plmn, int technologies) {}

    static final int USER = 0x6F60;
    static final int OPERATOR = 0x6F61;

    static final Tlv<List<Entry>> LIST = tlv(0x10, "Preferred Networks", TlvType.list(TlvType.U16, Entry.TYPE));
    static final Tlv<List<Entry>> STATIC_LIST =
            tlv(0x11, "Static Preferred Networks", TlvType.list(TlvType.U16, Entry.TYPE));
    static final Tlv<List<NetworkId>> DIGITS =
            tlv(0x12, "MNC PCS Digit Include Status", TlvType.list(TlvType.U8, NetworkId.WITH_DIGITS));
    static final Tlv<List<NetworkId>> STATIC_DIGITS =
            tlv(0x13, "Static MNC PCS Digit Include Status", TlvType.list(TlvType.U8, NetworkId.WITH_DIGITS));

    private static final int ENTRY = 5;
    private static final int READ_BINARY = 176;
    private static final int UPDATE_BINARY = 214;
    private static final int OK = 0x90;
    private static final byte FREE = (byte) 0xFF;

    private PreferredNetworks() {}

    static Future<List<Preferred>> read(Sim sim, int file) {
        return content(sim, file).map(PreferredNetworks::decode);
    }

    /** Writes the list anew; refused with INSUFFICIENT_RESOURCES where the card has fewer places. */
    static Future<Void> write(Sim sim, List<Preferred> wanted) {
        return content(sim, USER).compose(old -> {
            if (wanted.size() * ENTRY > old.length) {
                throw new QmiRefusal(QmiError.INSUFFICIENT_RESOURCES);
            }
            byte[] list = new byte[old.length];
            Arrays.fill(list, FREE);
            for (int i = 0; i < wanted.size(); i++) {
                System.arraycopy(wanted.get(i).plmn().octets(), 0, list, i * ENTRY, 3);
                list[i * ENTRY + 3] = (byte) (wanted.get(i).technologies() >> 8);
                list[i * ENTRY + 4] = (byte) wanted.get(i).technologies();
            }
            for (int free = wanted.size() * ENTRY; free + ENTRY <= list.length; free += ENTRY) {
                list[free + 3] = 0;
                list[free + 4] = 0;
            }
            return sim.file(new Sim.FileCommand(UPDATE_BINARY, USER, 0, 0, list.length, list, new byte[0]))
                    .compose(PreferredNetworks::done)
                    .mapEmpty();
        });
    }

    private static Future<byte[]> content(Sim sim, int file) {
        return sim.file(new Sim.FileCommand(READ_BINARY, file, 0, 0, 0, new byte[0], new byte[0]))
                .compose(PreferredNetworks::done);
    }

    private static Future<byte[]> done(Sim.FileResponse response) {
        return response.sw1() == OK
                ? Future.succeededFuture(response.data())
                : Future.failedFuture(new QmiRefusal(QmiError.SIM_FILE_NOT_FOUND));
    }

    private static List<Preferred> decode(byte[] list) {
        List<Preferred> preferred = new ArrayList<>();
        for (int at = 0; at + ENTRY <= list.length; at += ENTRY) {
            String digits = HexFormat.of().formatHex(list, at, at + 3);
            // The digits stand in pairs swapped; the fourth is the MNC's third, or F.
            String mcc = "" + digits.charAt(1) + digits.charAt(0) + digits.charAt(3);
            String mnc =
                    "" + digits.charAt(5) + digits.charAt(4) + (digits.charAt(2) == 'f' ? "" : digits.substring(2, 3));
            if ((mcc + mnc).matches("[0-9]+")) {
                preferred.add(new Preferred(new Plmn(mcc, mnc), (list[at + 3] & 0xFF) << 8 | (list[at + 4] & 0xFF)));
            }
        }
        return preferred;
    }

    static List<Entry> entries(List<Preferred> preferred) {
        return preferred.stream()
                .map(it -> {
                    NetworkId id = NetworkId.of(it.plmn());
                    return new Entry(id.mcc(), id.mnc(), it.technologies());
                })
                .toList();
    }

    static List<NetworkId> digits(List<Preferred> preferred) {
        return preferred.stream().map(it -> NetworkId.of(it.plmn())).toList();
    }
}
