package dev.mynah.hal.binder;

import dev.mynah.hal.parcel.BinderTable;
import dev.mynah.hal.parcel.ParcelForm;
import dev.mynah.hal.parcel.ParcelWriter;
import dev.mynah.hal.parcel.Referenced;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The road from an object of this process to another one: a parcel keeps the objects it carries, by number. */
final class InProcess implements BinderTable {

    private static final int VINTF = 63;

    private final List<Referenced> carried = new ArrayList<>();

    private InProcess() {}

    static ParcelWriter parcel() {
        return new ParcelWriter(ParcelForm.RPC, new InProcess());
    }

    @Override
    public long addressOf(Referenced object) {
        carried.add(object);
        return carried.size() - 1L;
    }

    @Override
    public int stabilityOf(Referenced object) {
        return VINTF;
    }

    @Override
    public @Nullable Referenced at(long address, int stability) {
        return address >= 0 && address < carried.size() ? carried.get((int) address) : null;
    }
}
