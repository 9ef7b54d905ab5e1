package dev.mynah.testbed.android.process;

import android.content.SharedPreferences;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** An application's preferences, kept as long as its process lives. */
final class Preferences {
    private final Map<String, Object> values = new ConcurrentHashMap<>();
    private final SharedPreferences face = face(SharedPreferences.class);
    private final SharedPreferences.Editor editor = face(SharedPreferences.Editor.class);

    SharedPreferences face() {
        return face;
    }

    private <T> T face(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, given) -> called(method.getName(), given)));
    }

    private @Nullable Object called(String method, @Nullable Object @Nullable [] given) {
        switch (method) {
            case "edit":
                return editor;
            case "getAll":
                return Map.copyOf(values);
            case "contains":
                return values.containsKey(key(given));
            case "commit":
                return true;
            case "clear":
                values.clear();
                return editor;
            case "remove":
                values.remove(key(given));
                return editor;
            default:
                break;
        }
        if (method.startsWith("get")) {
            return values.getOrDefault(key(given), given[1]);
        }
        if (method.startsWith("put")) {
            if (given[1] == null) {
                values.remove(key(given));
            } else {
                values.put(key(given), given[1]);
            }
            return editor;
        }
        return null;
    }

    private static String key(@Nullable Object @Nullable [] given) {
        return (String) given[0];
    }
}
