package dev.mynah.modem.mbim.basicconnect;

import dev.mynah.modem.mbim.port.Extension;
import dev.mynah.network.air.Rat;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** Technologies as the bits MBIM has for them. MBIM 1.0 table 10-10, MBIMEx 2.0 and 3.0. */
public final class DataClass {
    private static final int GPRS = 0x01;
    private static final int EDGE = 0x02;
    private static final int UMTS = 0x04;
    private static final int HSDPA = 0x08;
    private static final int HSUPA = 0x10;
    private static final int LTE = 0x20;
    /** 5G beside LTE; in release 3.0 any 5G. */
    private static final int FIVE_G = 0x40;

    private static final int FIVE_G_ALONE = 0x80;
    private static final int GERAN = GPRS | EDGE;
    private static final int UTRAN = UMTS | HSDPA | HSUPA;

    private DataClass() {}

    public static int of(Rat rat, Extension extension) {
        return switch (rat) {
            case GSM -> GPRS;
            case UTRAN -> UMTS;
            case E_UTRAN -> LTE;
            case NR -> extension == Extension.V3 ? FIVE_G : FIVE_G_ALONE;
        };
    }

    public static int of(Collection<Rat> rats, Extension extension) {
        return rats.stream().mapToInt(it -> of(it, extension)).reduce(0, (one, other) -> one | other);
    }

    /** The technologies that bits stand for; none for bits of others. */
    public static Set<Rat> rats(int bits, Extension extension) {
        Set<Rat> rats = EnumSet.noneOf(Rat.class);
        add(rats, Rat.GSM, bits & GERAN);
        add(rats, Rat.UTRAN, bits & UTRAN);
        add(rats, Rat.E_UTRAN, bits & LTE);
        add(rats, Rat.NR, bits & of(Rat.NR, extension));
        return rats;
    }

    private static void add(Set<Rat> rats, Rat rat, int bits) {
        if (bits != 0) {
            rats.add(rat);
        }
    }

    /** What 5G is, which release 3.0 says apart: alone, in NR; 0 elsewhere. */
    public static int subclass(Rat rat) {
        return rat == Rat.NR ? 2 : 0;
    }
}
