package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.nas.ElementType;
import dev.mynah.network.air.nas.OctetReader;
import dev.mynah.network.air.nas.OctetWriter;
import dev.mynah.network.air.nas.Octets;
import java.util.ArrayList;
import java.util.List;

/**
 * The tracking areas a UE may move in without an update: one or more partial lists, 16 areas at most. Kept as it was
 * coded, since the same areas can be coded in several ways. TS 24.301 9.9.3.33, TS 24.501 9.11.3.9.
 */
public final class TaiList {

    /** Its coding in EPS. */
    public static final ElementType<TaiList> TYPE = ElementType.wrapped(
            "Tracking area identity list", "TS 24.301 9.9.3.33", in -> read(in, Tai.EPS_TAC), list -> list.octets);

    /** Its coding in 5GS, where tracking area codes have three octets. */
    public static final ElementType<TaiList> TYPE_5GS = ElementType.wrapped(
            "5GS tracking area identity list", "TS 24.501 9.11.3.9", in -> read(in, Tai.TAC_5GS), list -> list.octets);

    private static final int MOST = 16;

    private final List<Tai> areas;
    private final Octets octets;

    private TaiList(List<Tai> areas, Octets octets) {
        this.areas = List.copyOf(areas);
        this.octets = octets;
    }

    /** One to 16 areas of EPS. */
    public static TaiList of(Tai... areas) {
        return of(Tai.EPS_TAC, areas);
    }

    /** One to 16 areas of 5GS. */
    public static TaiList of5gs(Tai... areas) {
        return of(Tai.TAC_5GS, areas);
    }

    private static TaiList of(int tacOctets, Tai... areas) {
        if (areas.length == 0 || areas.length > MOST) {
            throw new IllegalArgumentException(areas.length + " tracking areas");
        }
        var list = List.of(areas);
        Plmn plmn = list.get(0).plmn();
        boolean onePlmn = list.stream().allMatch(area -> area.plmn().equals(plmn));
        var out = new OctetWriter();
        out.octet((onePlmn ? 0 : 2) << 5 | (areas.length - 1));
        if (onePlmn) {
            PlmnCoding.write(plmn, out);
        }
        for (Tai area : list) {
            if (!onePlmn) {
                PlmnCoding.write(area.plmn(), out);
            }
            Tai.writeTac(area.tac(), tacOctets, out);
        }
        return new TaiList(list, out.toOctets());
    }

    /** The areas in the order they are listed in. */
    public List<Tai> areas() {
        return areas;
    }

    /** Whether {@code area} is one of them. */
    public boolean contains(Tai area) {
        return areas.contains(area);
    }

    private static TaiList read(OctetReader in, int tacOctets) {
        var areas = new ArrayList<Tai>();
        int start = in.remaining();
        var whole = in.copy().rest();
        while (in.hasMore() && areas.size() < MOST) {
            readPartial(in, areas, tacOctets);
        }
        return new TaiList(areas, whole.slice(0, start - in.remaining()));
    }

    private static void readPartial(OctetReader in, List<Tai> areas, int tacOctets) {
        int head = in.octet();
        int count = Math.min((head & 0x1F) + 1, MOST);
        switch (head >> 5 & 3) {
            case 0 -> {
                Plmn plmn = PlmnCoding.read(in);
                for (int i = 0; i < count; i++) {
                    areas.add(new Tai(plmn, Tai.readTac(in, tacOctets)));
                }
            }
            case 1 -> {
                Plmn plmn = PlmnCoding.read(in);
                int first = Tai.readTac(in, tacOctets);
                int most = (1 << (8 * tacOctets)) - 1;
                for (int i = 0; i < count; i++) {
                    areas.add(new Tai(plmn, first + i & most));
                }
            }
            case 2 -> {
                for (int i = 0; i < count; i++) {
                    areas.add(new Tai(PlmnCoding.read(in), Tai.readTac(in, tacOctets)));
                }
            }
            default -> throw in.malformed("partial list of type 3");
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TaiList that && octets.equals(that.octets);
    }

    @Override
    public int hashCode() {
        return octets.hashCode();
    }

    @Override
    public String toString() {
        return areas.toString();
    }
}
