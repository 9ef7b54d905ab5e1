package dev.mynah.hal.parcel;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A table for tests: objects have a name, an address and a stability. */
final class Things implements BinderTable {

    record Thing(String name, long address, int stability) implements Referenced {}

    private final Map<Long, Thing> byAddress = new HashMap<>();

    Thing thing(String name, long address, int stability) {
        Thing thing = new Thing(name, address, stability);
        byAddress.put(address, thing);
        return thing;
    }

    @Override
    public long addressOf(Referenced object) {
        return ((Thing) object).address();
    }

    @Override
    public int stabilityOf(Referenced object) {
        return ((Thing) object).stability();
    }

    @Override
    public @Nullable Referenced at(long address, int stability) {
        return byAddress.get(address);
    }
}
