package dev.mynah.testbed.android.process.natives;

import dalvik.system.VMRuntime;
import java.lang.reflect.Array;

/** {@code dalvik.system.VMRuntime}. */
public final class DalvikSystemVMRuntime {
    private DalvikSystemVMRuntime() {}

    public static boolean is64Bit(VMRuntime self) {
        return true;
    }

    public static Object newUnpaddedArray(VMRuntime self, Class<?> element, int minimum) {
        return Array.newInstance(element, minimum);
    }

    public static Object newNonMovableArray(VMRuntime self, Class<?> element, int length) {
        return Array.newInstance(element, length);
    }
}
