package dev.mynah.testbed.android.process.natives;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** {@code android.os.SystemProperties}: those of a telephone with two SIMs and a debuggable build. */
public final class AndroidOsSystemProperties {
    private static final Map<String, String> VALUES = new ConcurrentHashMap<>(Map.of(
            "ro.product.cpu.abilist", "x86_64",
            "ro.product.cpu.abilist32", "",
            "ro.product.cpu.abilist64", "x86_64",
            "ro.build.version.all_codenames", "REL",
            "ro.build.version.codename", "REL",
            "ro.build.version.sdk", "34",
            "ro.debuggable", "1",
            "persist.radio.multisim.config", "dsds"));

    private AndroidOsSystemProperties() {}

    public static String native_get(String key) {
        return VALUES.getOrDefault(key, "");
    }

    public static @Nullable String native_get(String key, @Nullable String otherwise) {
        return VALUES.getOrDefault(key, otherwise == null ? "" : otherwise);
    }

    public static int native_get_int(String key, int otherwise) {
        var value = VALUES.get(key);
        return value == null || value.isEmpty() ? otherwise : Integer.parseInt(value);
    }

    public static long native_get_long(String key, long otherwise) {
        var value = VALUES.get(key);
        return value == null || value.isEmpty() ? otherwise : Long.parseLong(value);
    }

    public static boolean native_get_boolean(String key, boolean otherwise) {
        var value = VALUES.get(key);
        boolean isSet = value != null && !value.isEmpty();
        return isSet ? "1".equals(value) || "true".equals(value) : otherwise;
    }

    public static void native_set(String key, String value) {
        VALUES.put(key, value);
    }
}
