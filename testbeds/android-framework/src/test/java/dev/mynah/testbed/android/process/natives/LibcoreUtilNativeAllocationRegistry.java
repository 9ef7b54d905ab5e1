package dev.mynah.testbed.android.process.natives;

import libcore.util.NativeAllocationRegistry;

/** Nothing native is allocated, so there is nothing to free. */
public final class LibcoreUtilNativeAllocationRegistry {
    private LibcoreUtilNativeAllocationRegistry() {}

    public static Runnable registerNativeAllocation(NativeAllocationRegistry registry, Object referent, long pointer) {
        return () -> {};
    }
}
