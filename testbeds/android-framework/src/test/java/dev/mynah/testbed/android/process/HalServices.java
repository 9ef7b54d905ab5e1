package dev.mynah.testbed.android.process;

import android.os.IBinder;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What the device's manifest declares, by instance name as {@code android.hardware.radio.sim.IRadioSim/slot1}. */
public final class HalServices {
    private static final Map<String, IBinder> DECLARED = new ConcurrentHashMap<>();

    private HalServices() {}

    public static void declare(String instance, IBinder root) {
        DECLARED.put(instance, root);
    }

    public static @Nullable IBinder find(String instance) {
        return DECLARED.get(instance);
    }
}
