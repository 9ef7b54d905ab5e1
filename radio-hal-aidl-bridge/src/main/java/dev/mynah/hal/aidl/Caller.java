package dev.mynah.hal.aidl;

import dev.mynah.hal.binder.Binder;
import dev.mynah.hal.parcel.ParcelWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/** What a proxy does when it is called. */
record Caller(AidlInterface<?> called, Binder binder) implements InvocationHandler, Remote {

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) {
        Class<?> declaring = method.getDeclaringClass();
        if (declaring == Object.class) {
            return ofEveryObject(method.getName(), arguments);
        }
        if (declaring == Remote.class) {
            return binder;
        }
        Call call = called.call(method);
        ParcelWriter request = binder.request().interfaceToken(called.descriptor());
        call.write(request, arguments);
        binder.transact(call.code(), request, Binder.ONEWAY);
        return null;
    }

    private boolean same(@Nullable Object other) {
        return other != null && Proxy.isProxyClass(other.getClass()) && equals(Proxy.getInvocationHandler(other));
    }

    private Object ofEveryObject(String method, Object @Nullable [] arguments) {
        return switch (method) {
            case "equals" -> arguments != null && same(arguments[0]);
            case "hashCode" -> hashCode();
            default -> called.descriptor() + " of " + binder;
        };
    }
}
