package dev.mynah.modem.qmi.nas;

import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import java.util.Arrays;

/** The TLVs that Get and Set System Selection Preference have in common. */
final class SelectionTlvs {
    record Masks4(long low, long midLow, long midHigh, long high) {
        static final TlvType<Masks4> TYPE = Struct.of(
                TlvType.U64,
                Masks4::low,
                TlvType.U64,
                Masks4::midLow,
                TlvType.U64,
                Masks4::midHigh,
                TlvType.U64,
                Masks4::high,
                Masks4::new);

        static Masks4 of(long[] masks) {
            return new Masks4(masks[0], masks[1], masks[2], masks[3]);
        }

        long[] masks() {
            return new long[] {low, midLow, midHigh, high};
        }
    }

    record Masks8(Masks4 low, Masks4 high) {
        static final TlvType<Masks8> TYPE = Struct.of(Masks4.TYPE, Masks8::low, Masks4.TYPE, Masks8::high, Masks8::new);

        static Masks8 of(long[] masks) {
            return new Masks8(Masks4.of(masks), Masks4.of(Arrays.copyOfRange(masks, 4, 8)));
        }

        long[] masks() {
            long[] all = Arrays.copyOf(low.masks(), 8);
            System.arraycopy(high.masks(), 0, all, 4, 4);
            return all;
        }
    }

    static final int AUTOMATIC = 0;
    static final int MANUAL = 1;
    static final int ROAMING_ANY = 0xFF;
    static final int VOICE_CENTRIC = 1;
    static final int DATA_CENTRIC = 2;

    static final Tlv<Boolean> EMERGENCY = tlv(0x10, "Emergency mode", TlvType.BOOL);
    static final Tlv<Integer> MODE = tlv(0x11, "Mode Preference", TlvType.U16);
    static final Tlv<Long> BANDS = tlv(0x12, "Band Preference", TlvType.U64);
    static final Tlv<Integer> ROAMING = tlv(0x14, "Roaming Preference", TlvType.U16);
    static final Tlv<Long> LTE_BANDS = tlv(0x15, "LTE Band Preference", TlvType.U64);

    private SelectionTlvs() {}
}
