package dev.mynah.testbed.android.process.natives;

import android.os.IBinder;
import dev.mynah.testbed.android.process.HalServices;
import dev.mynah.testbed.android.process.KernelBinder;
import org.jspecify.annotations.Nullable;

/** {@code android.os.ServiceManager}: the radio HAL's services are declared, and what a process adds; there are no others. */
public final class AndroidOsServiceManager {
    private AndroidOsServiceManager() {}

    public static void addService(String name, IBinder service) {
        HalServices.declare(name, KernelBinder.of(service));
    }

    public static @Nullable IBinder getService(String name) {
        return HalServices.find(name);
    }

    public static @Nullable IBinder checkService(String name) {
        return HalServices.find(name);
    }

    public static @Nullable IBinder waitForService(String name) {
        return HalServices.await(name);
    }

    public static @Nullable IBinder waitForDeclaredService(String name) {
        return HalServices.await(name);
    }

    public static boolean isDeclared(String name) {
        return HalServices.isDeclared(name);
    }
}
