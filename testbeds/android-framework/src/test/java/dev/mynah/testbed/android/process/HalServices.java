package dev.mynah.testbed.android.process;

import android.os.IBinder;
import dev.mynah.testbed.android.world.Patience;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What the device's manifest declares, by instance name as {@code android.hardware.radio.sim.IRadioSim/slot1}. */
public final class HalServices {
    private static final Map<String, CompletableFuture<IBinder>> DECLARED = new ConcurrentHashMap<>();

    private HalServices() {}

    /** Declares an instance that is there already, or is there again. */
    public static void declare(String instance, IBinder root) {
        DECLARED.compute(instance, (name, before) -> {
            if (before == null || before.isDone()) {
                return CompletableFuture.completedFuture(root);
            }
            before.complete(root);
            return before;
        });
    }

    public static boolean isDeclared(String instance) {
        return DECLARED.containsKey(instance);
    }

    public static @Nullable IBinder find(String instance) {
        var there = DECLARED.get(instance);
        return there == null ? null : there.getNow(null);
    }

    /** A declared instance, as soon as it is there; null if it is not declared. */
    public static @Nullable IBinder await(String instance) {
        var coming = DECLARED.get(instance);
        return coming == null
                ? null
                : coming.completeOnTimeout(null, Patience.SECONDS, TimeUnit.SECONDS)
                        .join();
    }

    /** Ends the process that has all of them: they stay declared. */
    public static void die() {
        var dead = Map.copyOf(DECLARED);
        dead.keySet().forEach(it -> DECLARED.put(it, new CompletableFuture<>()));
        dead.values().forEach(it -> KernelBinder.of(it.join()).die());
    }
}
