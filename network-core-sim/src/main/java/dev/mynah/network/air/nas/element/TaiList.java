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
 * coded, since the same areas can be coded in several ways. TS 24.301 9.9.3.33.
 */
public final class TaiList {

    /** Its coding. */
    public static final ElementType<TaiList> TYPE = ElementType.wrapped(
            "Tracking area identity list", "TS 24.301 9.9.3.33", TaiList::read, list -> list.octets);

    private static final int MOST = 16;

    private final List<Tai> areas;
    private final Octets octets;

    private TaiList(List<Tai> areas, Octets octets) {
        this.areas = List.copyOf(areas);
        this.octets = octets;
    }

    /** One to 16 areas. */
    public static TaiList of(Tai... areas) {
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
            out.uint16(area.tac());
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

    private static TaiList read(OctetReader in) {
        var areas = new ArrayList<Tai>();
        int start = in.remaining();
        var whole = in.copy().rest();
        while (in.hasMore() && areas.size() < MOST) {
            readPartial(in, areas);
        }
        return new TaiList(areas, whole.slice(0, start - in.remaining()));
    }

    private static void readPartial(OctetReader in, List<Tai> areas) {
        int head = in.octet();
        int count = Math.min((head & 0x1F) + 1, MOST);
        switch (head >> 5 & 3) {
            case 0 -> {
                Plmn plmn = PlmnCoding.read(in);
                for (int i = 0; i < count; i++) {
                    areas.add(new Tai(plmn, in.uint16()));
                }
            }
            case 1 -> {
                Plmn plmn = PlmnCoding.read(in);
                int first = in.uint16();
                for (int i = 0; i < count; i++) {
                    areas.add(new Tai(plmn, first + i & 0xFFFF));
                }
            }
            case 2 -> {
                for (int i = 0; i < count; i++) {
                    areas.add(new Tai(PlmnCoding.read(in), in.uint16()));
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
